/** The list of contacts with offices, and what it is filtered by. */
import { Form, Link } from "@remix-run/react";
import { NamesContext } from "~/components/event/event-names";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { OFFICES } from "~/domain/contact/office";
import { contactListText } from "~/i18n/contact/contact-list-text";
import { contactText } from "~/i18n/contact/contact-text";
import { officeText } from "~/i18n/contact/office-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContactListData, ContactListRefusal } from "~/pages/contact/contact-list.server";
import { ContactTable } from "./contact-table";

type Props = Omit<ContactListData, "pageTitle">;

export function ContactList(props: Props) {
  const { typed, rows, total, next, isFirst } = props;
  const t = useText(contactText);
  const list = useText(contactListText);
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(typed)) if (value) asked.set(name, value);
  return (
    <NamesContext.Provider value={props.choices}>
      <main className="page" id="content">
        <Head {...props} />
        <Find {...props} />
        <p className="small soft">{t.shown(rows.length, total)}</p>
        {rows.length === 0 ? (
          <p className="notice">{asked.size > 0 ? list.none : t.noneYet}</p>
        ) : (
          <ContactTable rows={rows} />
        )}
        <p className="row no-print">
          {isFirst ? null : (
            <Link to={`/contacts?${asked}`} className="button">
              {list.first}
            </Link>
          )}
          {next === null ? null : (
            <Link to={`/contacts?${withCursor(asked, next)}`} className="button" rel="next">
              {list.next}
            </Link>
          )}
        </p>
      </main>
    </NamesContext.Provider>
  );
}

type RefusedProps = Omit<ContactListRefusal, "pageTitle">;

/** What was asked for and understood stays in the boxes. */
export function ContactListRefused(props: RefusedProps) {
  const list = useText(contactListText);
  return (
    <main className="page" id="content">
      <Head {...props} />
      <FilterRefusals refusals={props.refusals} />
      <Find {...props} />
      <Link to="/contacts" className="button">
        {list.first}
      </Link>
    </main>
  );
}

type HeadProps = Pick<Props, "mayLog" | "said">;

function Head({ mayLog, said }: HeadProps) {
  const t = useText(contactText);
  const list = useText(contactListText);
  return (
    <>
      <div className="page-head">
        <h1>{t.title}</h1>
        {mayLog ? (
          <Link to="/contacts/new" className="button button-primary">
            ＋ {t.log}
          </Link>
        ) : null}
      </div>
      {said === null ? null : (
        <p className="notice notice-success" role="status">
          {list.said[said]}
        </p>
      )}
      <p className="soft">{list.intro}</p>
    </>
  );
}

type FindProps = Pick<Props, "typed" | "states" | "organisers">;

function Find({ typed, states, organisers }: FindProps) {
  const t = useText(contactText);
  const list = useText(contactListText);
  const office = useText(officeText);
  const language = useLanguage();
  return (
    <Form method="get" className="row contact-filter no-print">
      <select name="state" className="input" aria-label={t.state} defaultValue={typed.state ?? ""}>
        <option value="">{list.allStates}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </select>
      <select
        name="office"
        className="input"
        aria-label={t.office}
        defaultValue={typed.office ?? ""}
      >
        <option value="">{list.allOffices}</option>
        {OFFICES.map((one) => (
          <option key={one} value={one}>
            {office[one]}
          </option>
        ))}
      </select>
      <select
        name="organiser"
        className="input"
        aria-label={t.organiser}
        defaultValue={typed.organiser ?? ""}
      >
        <option value="">{list.allOrganisers}</option>
        {organisers.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name[language]}
          </option>
        ))}
      </select>
      <label className="contact-day">
        {list.from}
        <input type="date" name="from" className="input" defaultValue={typed.from ?? ""} />
      </label>
      <label className="contact-day">
        {list.to}
        <input type="date" name="to" className="input" defaultValue={typed.to ?? ""} />
      </label>
      <button type="submit" className="button">
        {list.find}
      </button>
    </Form>
  );
}

function withCursor(asked: URLSearchParams, after: string): string {
  const params = new URLSearchParams(asked);
  params.set("after", after);
  return params.toString();
}
