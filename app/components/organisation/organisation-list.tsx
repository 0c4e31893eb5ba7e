/** The register of organisations or of partners, a page at a time, and what it is searched by. */
import { Form, Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { ORGANISATION_TYPES, STANDINGS } from "~/domain/organisation/organisation";
import { contactText } from "~/i18n/contact/contact-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type {
  OrganisationListData,
  OrganisationListRefusal,
} from "~/pages/organisation/organisation-list.server";
import { OrganisationTable } from "./organisation-table";

type Props = Omit<OrganisationListData, "ok" | "pageTitle">;

export function OrganisationList(props: Props) {
  const { path, filter, states, rows, total, next, isFirst, mayEdit } = props;
  const t = useText(organisationText);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value);
  const isFiltered = asked.size > 0;
  return (
    <main className="page" id="content">
      <Head path={path} mayEdit={mayEdit} />
      <p className="soft">{path === "/partners" ? t.partnersIntro : t.intro}</p>
      <Find path={path} filter={filter} states={states} />
      <p className="small soft">{t.shown(rows.length, total)}</p>
      {rows.length === 0 ? (
        <p className="notice">{isFiltered ? t.none : t.noneYet}</p>
      ) : (
        <OrganisationTable rows={rows} states={states} />
      )}
      <p className="row no-print">
        {isFirst ? null : (
          <Link to={`${path}?${asked}`} className="button">
            {t.first}
          </Link>
        )}
        {next === null ? null : (
          <Link to={`${path}?${withCursor(asked, next)}`} className="button" rel="next">
            {t.next}
          </Link>
        )}
      </p>
    </main>
  );
}

type RefusedProps = Omit<OrganisationListRefusal, "ok" | "pageTitle">;

/** What was asked for and understood stays in the boxes. */
export function OrganisationListRefused({ path, refusals, typed, states }: RefusedProps) {
  const t = useText(organisationText);
  return (
    <main className="page" id="content">
      <Head path={path} mayEdit={false} />
      <FilterRefusals refusals={refusals} />
      <Find path={path} filter={typed} states={states} />
      <Link to={path} className="button">
        {t.first}
      </Link>
    </main>
  );
}

function Head({ path, mayEdit }: Pick<Props, "path" | "mayEdit">) {
  const t = useText(organisationText);
  const { title: contacts } = useText(contactText);
  const language = useLanguage();
  const isPartners = path === "/partners";
  return (
    <div className="page-head">
      <div>
        <p className="eyebrow">
          {isPartners ? (
            <Link to="/organisations">{t.all}</Link>
          ) : (
            <Link to="/partners">{t.partnersTitle}</Link>
          )}
          {language === "ja" ? "　" : " · "}
          <Link to="/contacts">{contacts}</Link>
        </p>
        <h1>{isPartners ? t.partnersTitle : t.title}</h1>
      </div>
      {mayEdit ? (
        <Link to="/organisations/new" className="button button-primary">
          ＋ {t.add}
        </Link>
      ) : null}
    </div>
  );
}

function Find({ path, filter, states }: Pick<Props, "path" | "filter" | "states">) {
  const t = useText(organisationText);
  const language = useLanguage();
  return (
    <Form method="get" className="row organisation-filter no-print">
      <input
        type="search"
        name="q"
        className="input"
        aria-label={t.search}
        placeholder={t.search}
        defaultValue={filter.q ?? ""}
      />
      {path === "/partners" ? null : (
        <select name="as" className="input" aria-label={t.as} defaultValue={filter.as ?? ""}>
          <option value="">{t.allAs}</option>
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {t.asWords[standing]}
            </option>
          ))}
        </select>
      )}
      <select name="type" className="input" aria-label={t.type} defaultValue={filter.type ?? ""}>
        <option value="">{t.allTypes}</option>
        {ORGANISATION_TYPES.map((type) => (
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
