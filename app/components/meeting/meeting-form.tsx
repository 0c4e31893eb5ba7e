/** Preparing a meeting: when and where, its agenda, who attends, what is asked for, questions and their answers. */
import { Form, Link } from "@remix-run/react";
import { type BoxLooks, LabelledBox } from "~/components/boxes/labelled-box";
import { ProblemList } from "~/components/boxes/problem-list";
import type { MeetingBox as Box } from "~/domain/meeting/meeting";
import { LETTER_NAMES, REPORT_LETTERS } from "~/domain/meeting/talking-point";
import type { Language } from "~/domain/value/language";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { useText } from "~/i18n/use-text";
import type { MeetingFormPage } from "~/pages/meeting/meeting-form.server";
import { MeetingQuestions } from "./meeting-questions";
import { useMeetingProblem } from "./use-meeting-problem";

export function MeetingForm({ page }: { page: MeetingFormPage }) {
  const t = useText(meetingText);
  const said = useMeetingProblem();
  const { id, revision, reports, typed, errors } = page;
  const english = [typed.agendaEn, typed.attendeesEn, typed.decisionsEn, typed.talkingPointsEn];
  const hasEnglish = english.some((text) => text !== "") || errors.talkingPointsEn !== undefined;
  const back = id === null ? "/meetings" : `/meetings/${id}`;
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={back}>{t.title}</Link>
          </p>
          <h1>{id === null ? t.newTitle : t.changeTitle}</h1>
        </div>
      </div>
      <Form method="post" noValidate>
        <ProblemList title={t.wrong} errors={inSaid(errors, said)} nameOf={t.box} wordsOf={{}} />
        <input type="hidden" name="revision" value={revision} />
        <BoxOf page={page} box="titleJa" lang="ja" required />
        <BoxOf page={page} box="titleEn" lang="en" />
        <BoxOf page={page} box="day" hint={t.dayHint} required />
        <BoxOf page={page} box="time" hint={t.timeHint} />
        <BoxOf page={page} box="place" required />
        <BoxOf page={page} box="placeEn" lang="en" />
        <BoxOf page={page} box="from" required />
        <BoxOf page={page} box="to" required />
        <div className="field">
          <label htmlFor="submissionId">{t.box.submissionId}</label>
          <select
            id="submissionId"
            name="submissionId"
            className="input"
            defaultValue={typed.submissionId}
          >
            <option value="">{t.live}</option>
            {reports.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          {errors.submissionId === undefined ? null : (
            <p className="field-error">{said(errors.submissionId)}</p>
          )}
        </div>
        <BoxOf page={page} box="agenda" hint={t.lineHint} rows={5} required />
        <BoxOf page={page} box="attendees" hint={t.officeHint} rows={5} required />
        <BoxOf page={page} box="decisions" hint={t.lineHint} rows={4} />
        <BoxOf page={page} box="talkingPoints" hint={t.pointHint(lettersIn("ja"))} rows={6} />
        <details className="meeting-english" open={hasEnglish}>
          <summary>{t.inEnglish}</summary>
          <p className="hint">{t.englishHint}</p>
          <BoxOf page={page} box="agendaEn" rows={4} lang="en" />
          <BoxOf page={page} box="attendeesEn" rows={4} lang="en" />
          <BoxOf page={page} box="decisionsEn" rows={3} lang="en" />
          <BoxOf
            page={page}
            box="talkingPointsEn"
            hint={t.pointHint(lettersIn("en"))}
            rows={5}
            lang="en"
          />
        </details>
        <MeetingQuestions page={page} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
          <Link to={back} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

/** {件数} {前年件数} …, as they are typed in that language. */
const lettersIn = (language: Language) =>
  REPORT_LETTERS.map((letter) => `{${LETTER_NAMES[letter][language]}}`).join(" ");

type BoxProps = BoxLooks & { page: MeetingFormPage; box: Box };

function BoxOf({ page: { typed, errors }, box, ...looks }: BoxProps) {
  const t = useText(meetingText);
  const said = useMeetingProblem();
  const problem = errors[box] === undefined ? null : said(errors[box]);
  return (
    <LabelledBox {...looks} box={box} label={t.box[box]} typed={typed[box]} problem={problem} />
  );
}

const inSaid = (errors: MeetingFormPage["errors"], said: (problem: string) => string) =>
  Object.fromEntries(Object.entries(errors).map(([box, problem]) => [box, said(problem)]));
