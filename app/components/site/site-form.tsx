/** The form of one site, new or stored, with its lists. */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KeptForm } from "~/components/boxes/kept-form";
import { typeInto } from "~/components/boxes/type-into";
import { TypedFormContext, useBox } from "~/components/boxes/typed-form";
import { useFormWithLists } from "~/components/boxes/use-form-with-lists";
import type { SiteErrors } from "~/domain/site/read-site";
import { SITE_KINDS, SITE_STATUSES } from "~/domain/site/site";
import { type SiteBox as Box, type TypedSite, typedSiteOfBoxes } from "~/domain/site/typed-site";
import { inWords } from "~/i18n/in-words";
import { siteFormText } from "~/i18n/site/site-form-text";
import { siteWords } from "~/i18n/site/site-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { SiteFormPageData } from "~/pages/site/site-form-page.server";
import { SiteBox, SiteChoice } from "./site-box";
import { SiteCompanies, SiteFigureFields, SitePhaseFields } from "./site-lists";

const FORM_ID = "site";
const REVISION_ID = "site-revision";

export type SiteAnswer = {
  typed: TypedSite;
  errors: SiteErrors;
  refused: keyof (typeof siteFormText)["ja"]["refused"] | null;
  revision: number | null;
  stored: string | null;
};
type Props = Omit<SiteFormPageData, "pageTitle"> & { answer: SiteAnswer | null };

export function SiteFormPage(props: Props) {
  const { id, answer } = props;
  const t = useText(siteFormText);
  return (
    <main className="page page-narrow" id="content">
      <p className="eyebrow">
        <Link to={id === null ? "/investment/sites" : `/sites/${id}`}>{t.what}</Link>
      </p>
      <h1>{id === null ? t.newTitle : t.editTitle}</h1>
      {answer?.refused ? (
        <div className="notice notice-danger" role="alert">
          <p>{t.refused[answer.refused]}</p>
          {answer.stored === null ? null : (
            <p>
              <strong>{t.stored}</strong> {answer.stored}
            </p>
          )}
        </div>
      ) : null}
      <SiteForm {...props} />
    </main>
  );
}

function SiteForm({ id, revision, typed, names, states, keptName, answer }: Props) {
  const t = useText(siteFormText);
  const { form, onInput, fill } = useFormWithLists(FORM_ID, typed, answer, typedSiteOfBoxes);
  const from = answer?.revision ?? revision;
  return (
    <TypedFormContext.Provider value={form}>
      <Problems errors={form.errors} />
      <KeptForm
        formId={FORM_ID}
        name={keptName}
        restores={answer === null}
        onRestore={(kept) => {
          // Typed from that revision: a save in between is then noticed.
          const [, typedFrom = ""] = kept.find(([name]) => name === "revision") ?? [];
          if (revision !== null) typeInto(REVISION_ID, typedFrom);
          fill(typedSiteOfBoxes(kept));
        }}
        onDiscard={() => {
          if (revision !== null) typeInto(REVISION_ID, String(revision));
          fill(typed);
        }}
      />
      <Form method="post" id={FORM_ID} onInput={onInput} noValidate className="event-form">
        {/* Enter in a box saves: without this it would press the first list button. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        {from === null ? null : (
          <input
            type="text"
            hidden
            id={REVISION_ID}
            key={from}
            name="revision"
            defaultValue={from}
          />
        )}
        <SiteCompanies offered={names} />
        <OwnBoxes states={states} />
        <SitePhaseFields />
        <SiteFigureFields />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {id === null ? t.register : t.save}
          </button>
          <Link to={id === null ? "/investment/sites" : `/sites/${id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </TypedFormContext.Provider>
  );
}

function OwnBoxes({ states }: Pick<Props, "states">) {
  const t = useText(siteFormText);
  const words = useText(siteWords);
  const language = useLanguage();
  const field: (box: Box) => ReturnType<ReturnType<typeof useBox>> = useBox();
  const text = (box: Box, more: { hint?: string; wide?: boolean; rows?: number } = {}) => (
    <SiteBox field={field(box)} label={t.box[box]} {...more} />
  );
  return (
    <>
      <Part title={t.what}>
        {text("name", { wide: true })}
        <SiteChoice
          field={field("kind")}
          label={t.box.kind}
          options={SITE_KINDS.map((value) => ({ value, label: words.kind[value] }))}
        />
        {text("industry")}
      </Part>
      <Part title={t.where} hint={t.whereHint}>
        <SiteChoice
          field={field("state")}
          label={t.box.state}
          options={[
            { value: "", label: t.noState },
            ...states.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
        />
        {text("placeName")}
        {text("address", { wide: true })}
        {text("zip")}
        {text("lat")}
        {text("lon")}
      </Part>
      <Part title={t.when} hint={t.dayHint}>
        <SiteChoice
          field={field("status")}
          label={t.box.status}
          options={SITE_STATUSES.map((value) => ({ value, label: words.status[value] }))}
        />
        {text("announcedOn")}
        {text("constructionOn")}
        {text("openedOn")}
        {text("closedOn")}
      </Part>
      <Part title={t.box.source}>
        {text("source", { wide: true })}
        {text("sourceUrl", { wide: true })}
        {text("note", { rows: 3 })}
      </Part>
    </>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="site-line">
      <legend>{title}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <div className="site-boxes">{children}</div>
    </fieldset>
  );
}

function Problems({ errors }: { errors: SiteErrors }) {
  const t = useText(siteFormText);
  const wrong = Object.entries(errors);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul>
        {wrong.map(([name, reasons]) => (
          <li key={name}>
            <a
              href={`#${/^\w+$/.test(name) && name in LISTS ? `site-${name}` : `${FORM_ID}-${name}`}`}
            >
              {boxName(t, name)}
            </a>{" "}
            {reasons.map((reason) => inWords(t.problem, reason)).join(" ")}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LISTS = { companies: true, phases: true, figures: true };

function boxName(t: (typeof siteFormText)["ja"], name: string): string {
  const [, list, index, box = ""] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
  const number = Number(index) + 1;
  if (list === "companies") return `${t.company(number)} ${inWords(t.companyBox, box)}`;
  if (list === "phases") return `${t.phase(number)} ${inWords(t.phaseBox, box)}`;
  if (list === "figures") return `${t.figure(number)} ${inWords(t.figureBox, box)}`;
  return inWords({ ...t.box, companies: t.companies, phases: t.phases, figures: t.figures }, name);
}
