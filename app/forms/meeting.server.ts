/** The form of a meeting. P205 */
import { parseDay } from "~/domain/day/parse-day";
import {
  linesIn,
  MEETING_BOXES,
  type MeetingBox,
  type MeetingDraft,
  type MeetingErrors,
  MOST_QUESTIONS,
  type TypedMeetingPlan,
} from "~/domain/meeting/meeting";
import { checkPoints, checkUnbound, type PointRefusal } from "~/domain/meeting/talking-point";
import { idOf } from "~/domain/value/id-of";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { textOf } from "./boxes/field-texts.server";

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 12 * PARAGRAPH;

export function typedMeetingPlan(form: FormData): TypedMeetingPlan {
  const boxes = MEETING_BOXES.map((box) => [box, textOf(form, box).slice(0, LONGEST_GIVEN_BACK)]);
  const texts = (name: string) =>
    form.getAll(name).map((value) => (typeof value === "string" ? value : ""));
  const answers = texts("messageId");
  const inEnglish = texts("questionEn");
  const questions = texts("question")
    .slice(0, MOST_QUESTIONS)
    .map((question, at) => ({
      question: question.slice(0, LONGEST_GIVEN_BACK),
      questionEn: (inEnglish[at] ?? "").slice(0, LONGEST_GIVEN_BACK),
      messageId: (answers[at] ?? "").slice(0, LINE),
    }));
  return { ...(Object.fromEntries(boxes) as Record<MeetingBox, string>), questions };
}

type Read = { ok: true; value: MeetingDraft } | { ok: false; errors: MeetingErrors };

export function readMeetingPlan(typed: TypedMeetingPlan): Read {
  const errors: MeetingErrors = {};
  const text = (box: MeetingBox, max: number, isAsked = true): string => {
    const clean = cleanText(typed[box], { max });
    if (!clean.ok) errors[box] = clean.reason;
    else if (clean.value === "" && isAsked) errors[box] = "required";
    return clean.ok ? clean.value : "";
  };
  const day = (box: "day" | "from" | "to"): string => {
    const read = parseDay(typed[box]);
    if (!read.ok) errors[box] = read.reason;
    return read.ok ? read.value : "";
  };
  const draft: MeetingDraft = {
    ...{ titleJa: text("titleJa", LINE), titleEn: text("titleEn", LINE, false) || null },
    ...{ day: day("day"), time: text("time", LINE, false) || null, place: text("place", LINE) },
    placeEn: text("placeEn", LINE, false) || null,
    ...{ from: day("from"), to: day("to"), submissionId: idOf(typed.submissionId) },
    ...{ agenda: text("agenda", PARAGRAPH), attendees: text("attendees", PARAGRAPH) },
    ...{ agendaEn: text("agendaEn", PARAGRAPH, false) },
    ...{ attendeesEn: text("attendeesEn", PARAGRAPH, false) },
    ...{ decisions: text("decisions", PARAGRAPH, false) },
    ...{ decisionsEn: text("decisionsEn", PARAGRAPH, false) },
    ...{ talkingPoints: text("talkingPoints", PARAGRAPH, false) },
    ...{ talkingPointsEn: text("talkingPointsEn", PARAGRAPH, false) },
    questions: readQuestions(typed, errors),
  };
  if (draft.from !== "" && draft.to !== "" && draft.from > draft.to) errors.to = "period-reversed";
  for (const box of ["talkingPoints", "talkingPointsEn"] as const) {
    const problem = problemOf(checkPoints(draft[box]));
    if (problem !== undefined) errors[box] ??= problem;
  }
  if (errors.agenda === undefined && linesIn(draft.agenda).length === 0) errors.agenda = "required";
  return Object.keys(errors).length === 0 ? { ok: true, value: draft } : { ok: false, errors };
}

/** With the piece that it is about. */
const problemOf = (refusal: PointRefusal | null): string | undefined =>
  refusal === null ? undefined : `${refusal.reason}:${refusal.piece}`;

function readQuestions({ questions }: TypedMeetingPlan, errors: MeetingErrors) {
  return questions.flatMap(({ question, questionEn, messageId }) => {
    const [asked, inEnglish] = [question, questionEn].map((text) => {
      const clean = cleanText(text, { max: LINE });
      if (!clean.ok) errors.questions = clean.reason;
      const problem = clean.ok ? problemOf(checkUnbound(clean.value)) : undefined;
      if (problem !== undefined) errors.questions ??= problem;
      return clean.ok ? clean.value : "";
    });
    const id = idOf(messageId);
    if (!asked && !inEnglish && id === null) return [];
    if (!asked || id === null) errors.questions ??= "question-half";
    return [{ question: asked ?? "", questionEn: inEnglish || null, messageId: id ?? 0 }];
  });
}
