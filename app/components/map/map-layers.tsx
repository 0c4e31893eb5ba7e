/**
 * What the map is shaded by and what lies over it: one choice for the shade and for the circles, check marks for points
 * and borders. A form of its own, so that it works without scripts; with them every choice is applied at once.
 */
import { Form, useLocation, useNavigate } from "@remix-run/react";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import type { Denominator } from "~/domain/contrast/contrast-measure";
import { MEASURES } from "~/domain/map/map-classes";
import type { LayerOptions } from "~/domain/map/map-content";
import {
  CIRCLE_MEASURES,
  contrastKeyOf,
  LAYER_PARAMETERS,
  type MapQuery,
} from "~/domain/map/map-query";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { query: MapQuery; options: LayerOptions };

export function MapLayers({ query, options }: Props) {
  const t = useText(mapText);
  const { apply: applyWord } = useText(filterText);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();

  const form = useRef<HTMLFormElement>(null);
  // Back to what the address says, and the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every answer
  useEffect(() => form.current?.reset(), [query]);

  function apply(event: FormEvent<HTMLFormElement>) {
    // A choice itself stands: only the form's own way is prevented. Words are asked when they are whole.
    if (event.type === "submit") event.preventDefault();
    else if (event.target instanceof HTMLInputElement && event.target.type === "search") return;
    navigate(`${pathname}${queryOf(event.currentTarget)}`, { preventScrollReset: true });
  }

  return (
    <details className="map-layers" onKeyDown={close} onToggle={makeReady}>
      <summary className="button">{t.layers}</summary>
      <Form method="get" action={pathname} onChange={apply} onSubmit={apply} ref={form}>
        {othersOf(search).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Group legend={t.shadeBy}>
          {MEASURES.map((measure) => (
            <Choice
              key={measure}
              type="radio"
              name="measure"
              value={measure}
              chosen={query.layer === null && query.measure === measure}
              label={t.measure[measure]}
            />
          ))}
          <MoreMeasures name="measure" options={options} chosen={query.layer} />
        </Group>
        <Told name="per" legend={t.told} options={options} chosen={query.per} />
        <Group legend={t.circles}>
          <Choice
            type="radio"
            name="circles"
            value=""
            chosen={query.circles === null}
            label={t.noCircles}
          />
          {CIRCLE_MEASURES.map((measure) => (
            <Choice
              key={measure}
              type="radio"
              name="circles"
              value={measure}
              chosen={query.circles === contrastKeyOf(measure)}
              label={t.measure[measure]}
            />
          ))}
          <MoreMeasures name="circles" options={options} chosen={query.circles} />
        </Group>
        {query.circles === null ? null : (
          <Told
            name="circles-per"
            legend={t.circlesTold}
            options={options}
            chosen={query.circlesPer}
          />
        )}
        <Group legend={t.points}>
          <input type="hidden" name="points" value="chosen" />
          <Choice type="checkbox" name="events" value="1" chosen={query.events} label={t.events} />
          <Choice
            type="checkbox"
            name="missions"
            value="1"
            chosen={query.missions}
            label={t.missions}
          />
          <Choice type="checkbox" name="sites" value="1" chosen={query.sites} label={t.sites} />
          <Choice
            type="checkbox"
            name="projects"
            value="1"
            chosen={query.projects}
            label={t.projects}
          />
          <label className="map-company">
            {t.company}
            <input
              type="search"
              name="company"
              className="input"
              defaultValue={query.company ?? ""}
            />
          </label>
          {hydrated ? (
            <button type="submit" className="button">
              {t.find}
            </button>
          ) : null}
        </Group>
        <Group legend={t.borders}>
          <Choice
            type="checkbox"
            name="borders"
            value="1"
            chosen={query.borders}
            label={t.jurisdictions}
          />
        </Group>
        {hydrated ? null : (
          <button type="submit" className="button without-scripts">
            {applyWord}
          </button>
        )}
      </Form>
    </details>
  );
}

/** What draws sites is there before they are chosen. */
function makeReady() {
  void import("~/map/layer/sites-layer.client");
}

/** Escape closes the choice and nothing else. */
function close(event: KeyboardEvent<HTMLDetailsElement>) {
  const details = event.currentTarget;
  if (event.key !== "Escape" || !details.open) return;
  event.preventDefault();
  details.open = false;
  details.querySelector("summary")?.focus();
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

type MoreProps = {
  name: "measure" | "circles";
  options: LayerOptions;
  chosen: string | null;
};

/** What the map does not count itself. */
function MoreMeasures({ name, options, chosen }: MoreProps) {
  const language = useLanguage();
  return (
    <>
      {options.measures.map(({ key, name: words }) => (
        <Choice
          key={key}
          type="radio"
          name={name}
          value={key}
          chosen={chosen === key}
          label={words[language]}
        />
      ))}
    </>
  );
}

type ToldProps = {
  name: "per" | "circles-per";
  legend: string;
  options: LayerOptions;
  chosen: Denominator | null;
};

/** As counted, or told to so many: offered where that is known. */
function Told({ name, legend, options, chosen }: ToldProps) {
  const t = useText(mapText);
  if (options.denominators.length === 0) return null;
  return (
    <Group legend={legend}>
      <Choice type="radio" name={name} value="" chosen={chosen === null} label={t.per.none} />
      {options.denominators.map((per) => (
        <Choice
          key={per}
          type="radio"
          name={name}
          value={per}
          chosen={chosen === per}
          label={t.per[per]}
        />
      ))}
    </Group>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: (typeof LAYER_PARAMETERS)[number];
  value: string;
  chosen: boolean;
  label: string;
};

function Choice({ type, name, value, chosen, label }: ChoiceProps) {
  return (
    <label>
      <input type={type} name={name} value={value} defaultChecked={chosen} /> {label}
    </label>
  );
}

/** What the address says besides layers stays. */
function othersOf(search: string): [string, string][] {
  const layers: readonly string[] = LAYER_PARAMETERS;
  return [...new URLSearchParams(search)].filter(
    ([name, value]) => value !== "" && !layers.includes(name),
  );
}

/** What the map opens with stays out of the address. */
function queryOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  if (params.get("measure") === "held") params.delete("measure");
  if (params.has("events")) {
    params.delete("events");
    params.delete("points");
  }
  return params.size === 0 ? "" : `?${params}`;
}
