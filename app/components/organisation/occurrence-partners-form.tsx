/** Partners at each occurrence: rows of a role and a name, with some empty ones to fill. Works without scripts. */
import { Form, Link } from "@remix-run/react";
import type { FormEvent } from "react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import { PARTNER_NAMES_ID, PartnerNames, usePartnerNames } from "~/components/boxes/partner-names";
import { formatRoughDay } from "~/domain/day/format-day";
import { PARTNER_ROLES } from "~/domain/organisation/partner-at-event";
import { inLanguage } from "~/domain/value/language";
import type { ReadPartnerLists, TypedPartnerRow } from "~/forms/occurrence-partners.server";
import { inWords } from "~/i18n/in-words";
import { organisationText } from "~/i18n/organisation/organisation-text";
import { partnerRoleText } from "~/i18n/organisation/partner-role-text";
import { partnersAtText } from "~/i18n/organisation/partners-at-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { OccurrencePartnersPageData } from "~/pages/organisation/occurrence-partners-page.server";

const FORM_ID = "event-partners";
const EMPTY_ROWS = 3;

type Props = Omit<OccurrencePartnersPageData, "pageTitle"> & {
  answer: {
    typed: Record<string, TypedPartnerRow[]>;
    problems: Extract<ReadPartnerLists, { ok: false }>["problems"];
    refused: "event-withdrawn" | "changed-meanwhile" | null;
  } | null;
};

export function OccurrencePartnersForm(props: Props) {
  const { event, occurrences, seen, keptName, answer } = props;
  const { names, search } = usePartnerNames(props.names);
  const t = useText(organisationText);
  const at = useText(partnersAtText);
  const language = useLanguage();
  const problems = answer?.problems ?? {};
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      </p>
      <h1>{at.title}</h1>
      <p className="soft">{at.note}</p>
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {at.refused[answer.refused]}
        </p>
      ) : null}
      {Object.keys(problems).length > 0 ? (
        <p className="notice notice-danger" role="alert">
          {t.problemsTitle}
        </p>
      ) : null}
      <PartnerNames names={names} />
      <Form method="post" id={FORM_ID} noValidate>
        <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === null} />
        <input type="hidden" name="seen" value={seen} />
        {occurrences.map(({ id, number, first, placeName, rows }) => (
          <fieldset key={id} className="form-section">
            <legend>
              {at.occurrence(number)}　{formatRoughDay(first, language)}　{placeName}
            </legend>
            <Rows id={id} rows={answer?.typed[id] ?? rows} problems={problems} onType={search} />
          </fieldset>
        ))}
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={`/events/${event.id}`} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

type RowsProps = {
  id: number;
  rows: TypedPartnerRow[];
  problems: Record<string, string>;
  onType: (event: FormEvent<HTMLInputElement>) => void;
};

function Rows({ id, rows, problems, onType }: RowsProps) {
  // A row left empty between others keeps its place: problems stand by the number of their row.
  const last = rows.findLastIndex(({ name }) => name !== "");
  const empty = Array.from({ length: EMPTY_ROWS }, () => ({ role: "host", name: "" }));
  return [...rows.slice(0, last + 1), ...empty].map((row, at) => (
    <PartnerRow
      key={at}
      place={`[${id}][${at}]`}
      number={at + 1}
      row={row}
      problem={problems[`name[${id}][${at}]`] ?? problems[`role[${id}][${at}]`] ?? null}
      onType={onType}
    />
  ));
}

type PartnerRowProps = {
  place: string;
  number: number;
  row: TypedPartnerRow;
  problem: string | null;
  onType: (event: FormEvent<HTMLInputElement>) => void;
};

function PartnerRow({ place, number, row, problem, onType }: PartnerRowProps) {
  const t = useText(organisationText);
  const at = useText(partnersAtText);
  const roleName = useText(partnerRoleText);
  return (
    <div className="row partner-at">
      <select
        name={`role${place}`}
        className="input"
        aria-label={`${at.role} ${at.row(number)}`}
        defaultValue={row.role}
      >
        {PARTNER_ROLES.map((role) => (
          <option key={role} value={role}>
            {roleName[role]}
          </option>
        ))}
      </select>
      <input
        name={`name${place}`}
        type="text"
        className="input"
        list={PARTNER_NAMES_ID}
        onInput={onType}
        autoComplete="off"
        aria-label={`${t.name} ${at.row(number)}`}
        defaultValue={row.name}
        aria-invalid={problem ? true : undefined}
      />
      {problem === null ? null : (
        <p className="field-error" role="alert">
          {inWords(t.problem, problem)}
        </p>
      )}
    </div>
  );
}
