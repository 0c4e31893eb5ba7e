/** The register of partners, a page at a time, and what it is searched by. */
import { Form, Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { PARTNER_TYPES } from "~/domain/partner";
import { partnerText } from "~/i18n/partner-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PartnerListData, PartnerListRefusal } from "~/pages/organisation/partner-list.server";
import { PartnerTable } from "./partner-table";

type Props = Omit<PartnerListData, "ok" | "pageTitle">;

export function PartnerList({ filter, states, rows, total, next, isFirst, mayEdit }: Props) {
  const t = useText(partnerText);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value);
  const isFiltered = asked.size > 0;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        {mayEdit ? (
          <Link to="/partners/new" className="button button-primary">
            ＋ {t.add}
          </Link>
        ) : null}
      </div>
      <p className="soft">{t.intro}</p>
      <Find filter={filter} states={states} />
      <p className="small soft">{t.shown(rows.length, total)}</p>
      {rows.length === 0 ? (
        <p className="notice">{isFiltered ? t.none : t.noneYet}</p>
      ) : (
        <PartnerTable rows={rows} states={states} />
      )}
      <p className="row no-print">
        {isFirst ? null : (
          <Link to={`/partners?${asked}`} className="button">
            {t.first}
          </Link>
        )}
        {next === null ? null : (
          <Link to={`/partners?${withCursor(asked, next)}`} className="button" rel="next">
            {t.next}
          </Link>
        )}
      </p>
    </main>
  );
}

type RefusedProps = Omit<PartnerListRefusal, "ok" | "pageTitle">;

/** What was asked for and understood stays in the boxes. */
export function PartnerListRefused({ refusals, typed, states }: RefusedProps) {
  const t = useText(partnerText);
  return (
    <main className="page" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Find filter={typed} states={states} />
      <Link to="/partners" className="button">
        {t.first}
      </Link>
    </main>
  );
}

function Find({ filter, states }: Pick<Props, "filter" | "states">) {
  const t = useText(partnerText);
  const language = useLanguage();
  return (
    <Form method="get" className="row partner-filter no-print">
      <input
        type="search"
        name="q"
        className="input"
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={filter.q ?? ""}
      />
      <select name="type" className="input" aria-label={t.type} defaultValue={filter.type ?? ""}>
        <option value="">{t.allTypes}</option>
        {PARTNER_TYPES.map((type) => (
          <option key={type} value={type}>
            {t.typeName[type]}
          </option>
        ))}
      </select>
      <select
        name="state"
        className="input"
        aria-label={t.field.state}
        defaultValue={filter.state ?? ""}
      >
        <option value="">{t.allStates}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t.find}
      </button>
    </Form>
  );
}

function withCursor(asked: URLSearchParams, after: string): string {
  const params = new URLSearchParams(asked);
  params.set("after", after);
  return params.toString();
}
