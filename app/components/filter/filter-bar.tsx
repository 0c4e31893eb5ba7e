/**
 * The filter bar of map, table and list: a plain GET form, so that it works without JavaScript.
 *
 * With JavaScript every choice is applied at once, and empty ones stay out of the URL. What a page keeps in
 * its URL besides the register's filter is passed as `keep`.
 */
import { Form, Link, useLocation, useNavigate } from "@remix-run/react";
import type { FormEvent, ReactNode } from "react";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { filterText } from "~/i18n/filter/filter-text";
import { useText } from "~/i18n/use-text";
import "~/styles/filter-bar.css";
import { useHydrated } from "~/components/frame/use-hydrated";
import { FilterChips } from "./filter-chips";
import { FilterFields } from "./filter-fields";
import { FilterYear } from "./filter-year";
import { SaveViewLink } from "./save-view-link";
import { SheetConditions } from "./sheet-conditions";

type Props = {
  filter: RegisterFilter;
  options: FilterOptions;
  /** Parameters the page has besides the filter, without empty ones. */
  keep?: Readonly<Record<string, string>>;
  /** The mission of the person who looks, for one click. */
  myMission: string | null;
  /** Is the fiscal year chosen here? A calendar has a way of its own through time. */
  byYear?: boolean;
  /** Fields of the page's own, before the others: what the map is shaded by. */
  first?: ReactNode;
  /** What the page has besides conditions: how it is seen, and what lies over it. */
  tools?: ReactNode;
  /** How many are shown of how many, and the page's action. */
  children?: ReactNode;
};

/** On paper stands what the bar is set to. */
export function FilterBar(props: Props) {
  return (
    <>
      <Bar {...props} />
      <SheetConditions filter={props.filter} options={props.options} />
    </>
  );
}

function Bar({
  filter,
  options,
  keep = {},
  myMission,
  byYear = true,
  first,
  tools,
  children,
}: Props) {
  const t = useText(filterText);
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    navigate(`${pathname}${queryOf(event.currentTarget)}`, { preventScrollReset: true });
  }

  return (
    <section className="filter-bar no-print" aria-label={t.label}>
      <Form
        method="get"
        action={pathname}
        className="filter-form"
        onChange={apply}
        onSubmit={apply}
      >
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {byYear ? <FilterYear filter={filter} years={options.years} /> : null}
        <FilterFields
          key={JSON.stringify(filter)}
          filter={filter}
          options={options}
          first={first}
        />
        {hydrated ? null : (
          <button type="submit" className="button without-scripts">
            {t.apply}
          </button>
        )}
      </Form>
      {myMission === null ? null : (
        <MyMission slug={myMission} chosen={filter.organiser === myMission} />
      )}
      {tools}
      <div className="filter-end">
        {tools ? null : <SaveViewLink />}
        {children}
      </div>
      <FilterChips filter={filter} options={options} keep={keep} />
    </section>
  );
}

function MyMission({ slug, chosen }: { slug: string; chosen: boolean }) {
  const t = useText(filterText);
  const { pathname, search } = useLocation();
  const params = new URLSearchParams(search);
  if (chosen) params.delete("organiser");
  else params.set("organiser", slug);
  return (
    <Link
      to={`${pathname}?${params}`}
      className={chosen ? "button filter-chosen" : "button"}
      aria-current={chosen ? "true" : undefined}
      preventScrollReset
    >
      {t.myMission}
    </Link>
  );
}

/** A choice of a year takes the place of a period that was asked for by its days. */
function queryOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  if (params.has("year")) {
    params.delete("from");
    params.delete("to");
  }
  return `?${params}`;
}
