/** One partner: what it is, where it was met, one's own contacts, what may be the same. */
import { Form, Link } from "@remix-run/react";
import { NamesContext, useNames } from "~/components/event/event-names";
import type { PartnerDraft } from "~/domain/partner";
import { type Bilingual, type BilingualText, inLanguage } from "~/domain/value/language";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PartnerPageData } from "~/pages/organisation/partner-page.server";
import { PartnerContacts } from "./partner-contacts";
import { PartnerMeetings } from "./partner-meetings";

type Named = { id: number; name: BilingualText };

export type PartnerPageProps = Omit<PartnerPageData, "pageTitle"> & {
  answer: {
    refused: keyof (typeof partnerText)["ja"]["refused"] | null;
    problem: string | null;
    typed: string | null;
  } | null;
};

export function PartnerPage(props: PartnerPageProps) {
  const { partner, into, merged, meetings, contacts, alike, mayEdit, said, answer } = props;
  const t = useText(partnerText);
  const site = useText(siteText);
  return (
    <NamesContext.Provider value={props.choices}>
      <main className="page" id="content">
        <p className="eyebrow">
          <Link to="/partners">{t.title}</Link>{" "}
          {partner.fictional ? (
            <span className="badge badge-fictional">{site.fictional}</span>
          ) : null}
        </p>
        {said !== null && answer === null ? (
          <p className="notice notice-success" role="status">
            {t.said[said]}
          </p>
        ) : null}
        {answer?.refused ? (
          <p className="notice notice-danger" role="alert">
            {t.refused[answer.refused]}
          </p>
        ) : null}
        <Head partner={partner} mayEdit={mayEdit && into === null} />
        {into === null ? null : <MergedInto into={into} id={partner.id} mayEdit={mayEdit} />}
        {partner.withdrawnAt === null ? null : <p className="notice">{t.withdrawn}</p>}
        <Facts draft={partner.draft} />
        <PartnerMeetings {...meetings} />
        {contacts === null || !mayEdit ? null : (
          <PartnerContacts
            partnerId={partner.id}
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
          <Link to={`/history?subject=partner:${partner.id}`}>{t.history}</Link>
        </p>
      </main>
    </NamesContext.Provider>
  );
}

function Head({ partner, mayEdit }: Pick<PartnerPageProps, "partner" | "mayEdit">) {
  const t = useText(partnerText);
  const language = useLanguage();
  const { id, draft, withdrawnAt } = partner;
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
          <Link to={`/partners/${id}/edit`} className="button">
            {t.edit}
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

function MergedInto({ into, id, mayEdit }: { into: Named; id: number; mayEdit: boolean }) {
  const t = useText(partnerText);
  const language = useLanguage();
  return (
    <div className="notice notice-warning">
      <p>
        {t.merged} <Link to={`/partners/${into.id}`}>{inLanguage(into.name, language)}</Link>
      </p>
      {mayEdit ? <OtherButton intent="undo-merge" other={id} words={t.undoMerge} /> : null}
    </div>
  );
}

function Facts({ draft }: { draft: PartnerDraft }) {
  const t = useText(partnerText);
  const language = useLanguage();
  const names = useNames();
  const state: Bilingual | null =
    draft.state === null ? null : { ja: names.state(draft.state), en: names.state(draft.state) };
  const place = [state?.[language], draft.placeName].filter(Boolean).join("　");
  const facts: [string, string | null][] = [
    [t.type, t.typeName[draft.type]],
    [t.place, place === "" ? null : place],
    [t.field.languages, draft.languages],
    [t.field.note, draft.note],
  ];
  return (
    <dl className="partner-facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="typed-text">{value}</dd>
          </div>
        ),
      )}
      {draft.website === null ? null : (
        <div>
          <dt>{t.field.website}</dt>
          <dd>
            <a href={draft.website} rel="noreferrer noopener">
              {draft.website}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Alike({ alike }: { alike: readonly Named[] }) {
  const t = useText(partnerText);
  const language = useLanguage();
  return (
    <section className="section no-print" aria-labelledby="partner-alike">
      <div className="section-head">
        <h2 id="partner-alike">{t.duplicates}</h2>
      </div>
      <p className="small soft">{t.duplicatesNote}</p>
      <ul className="plain-list">
        {alike.map(({ id, name }) => (
          <li key={id} className="row partner-pair">
            <Link to={`/partners/${id}`}>{inLanguage(name, language)}</Link>
            <OtherButton
              intent="merge"
              other={id}
              words={t.merge}
              about={inLanguage(name, language)}
            />
            <OtherButton
              intent="distinct"
              other={id}
              words={t.distinct}
              about={inLanguage(name, language)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Merged({ merged, mayEdit }: { merged: readonly Named[]; mayEdit: boolean }) {
  const t = useText(partnerText);
  const language = useLanguage();
  return (
    <section className="section" aria-labelledby="partner-merged">
      <div className="section-head">
        <h2 id="partner-merged">{t.mergedHere}</h2>
      </div>
      <ul className="plain-list">
        {merged.map(({ id, name }) => (
          <li key={id} className="row partner-pair">
            <Link to={`/partners/${id}`}>{inLanguage(name, language)}</Link>
            {mayEdit ? (
              <OtherButton
                intent="undo-merge"
                other={id}
                words={t.undoMerge}
                about={inLanguage(name, language)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OtherButtonProps = { intent: string; other: number; words: string; about?: string };

function OtherButton({ intent, other, words, about }: OtherButtonProps) {
  return (
    <Form method="post">
      <input type="hidden" name="other" value={other} />
      <button type="submit" name="intent" value={intent} className="button">
        {words}
        {about === undefined ? null : <span className="visually-hidden">: {about}</span>}
      </button>
    </Form>
  );
}
