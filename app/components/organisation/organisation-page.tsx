/** One organisation: what it is, where it was met, one's own contacts, what may be the same. */
import { Form, Link } from "@remix-run/react";
import { ContactsWith } from "~/components/contact/contacts-with";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { NamesContext } from "~/components/event/event-names";
import { inLanguage } from "~/domain/value/language";
import { organisationPageText } from "~/i18n/organisation/organisation-page-text";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OrganisationPageData } from "~/pages/organisation/organisation-page.server";
import { OrganisationContacts } from "./organisation-contacts";
import { OrganisationFacts } from "./organisation-facts";
import { OrganisationMeetings } from "./organisation-meetings";
import { Alike, Merged, MergedInto } from "./organisation-merges";
import { OrganisationNames } from "./organisation-names";
import { OrganisationSites } from "./organisation-sites";

export type OrganisationPageProps = Omit<OrganisationPageData, "pageTitle"> & {
  answer: {
    refused: keyof (typeof organisationText)["ja"]["refused"] | null;
    problem: string | null;
    typed: string | null;
  } | null;
};

export function OrganisationPage(props: OrganisationPageProps) {
  const { organisation, into, merged, meetings, contacts, alike, mayEdit, said, answer } = props;
  const t = useText(organisationPageText);
  const register = useText(organisationText);
  return (
    <NamesContext.Provider value={props.choices}>
      <main className="page" id="content">
        <p className="eyebrow">
          <Link to="/organisations">{register.title}</Link>{" "}
          {organisation.fictional ? <FictionalBadge /> : null}
        </p>
        {said !== null && answer === null ? (
          <p className="notice notice-success" role="status">
            {t.said[said]}
          </p>
        ) : null}
        {answer?.refused ? (
          <p className="notice notice-danger" role="alert">
            {register.refused[answer.refused]}
          </p>
        ) : null}
        <Head organisation={organisation} mayEdit={mayEdit && into === null} />
        {into === null ? null : <MergedInto into={into} id={organisation.id} mayEdit={mayEdit} />}
        {organisation.withdrawnAt === null ? null : <p className="notice">{t.withdrawn}</p>}
        <OrganisationFacts {...props} />
        <OrganisationNames {...props} />
        <OrganisationSites {...props.sites} company={organisation.draft.name} />
        <OrganisationMeetings {...meetings} />
        <ContactsWith {...props.met} organisationId={organisation.id} />
        {contacts === null || !mayEdit ? null : (
          <OrganisationContacts
            organisationId={organisation.id}
            contacts={contacts}
            seen={props.seenContacts}
            keptName={props.keptName}
            saved={said === "contacts"}
            problem={answer?.problem ?? null}
            typed={answer?.typed ?? null}
          />
        )}
        {alike.length > 0 ? <Alike alike={alike} /> : null}
        {merged.length > 0 ? <Merged merged={merged} mayEdit={mayEdit} /> : null}
        <p className="section">
          <Link to={`/history?subject=partner:${organisation.id}`}>{t.history}</Link>
        </p>
      </main>
    </NamesContext.Provider>
  );
}

function Head({ organisation, mayEdit }: Pick<OrganisationPageProps, "organisation" | "mayEdit">) {
  const t = useText(organisationPageText);
  const { edit } = useText(organisationText);
  const language = useLanguage();
  const { id, draft, withdrawnAt } = organisation;
  const other = language === "ja" ? draft.name.en : draft.name.ja;
  return (
    <div className="page-head">
      <div>
        <h1>{inLanguage(draft.name, language)}</h1>
        {draft.name[language] !== null && other !== null ? (
          <p className="soft" lang={language === "ja" ? "en" : "ja"}>
            {other}
          </p>
        ) : null}
      </div>
      {mayEdit ? (
        <div className="row no-print">
          <Link to={`/organisations/${id}/edit`} className="button">
            {edit}
          </Link>
          <Form method="post">
            <button
              type="submit"
              name="intent"
              value={withdrawnAt === null ? "withdraw" : "restore"}
              className="button"
            >
              {withdrawnAt === null ? t.withdraw : t.restore}
            </button>
          </Form>
        </div>
      ) : null}
    </div>
  );
}
