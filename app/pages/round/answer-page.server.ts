/** /rounds/:id/answer: what the register says for one addressee, what is to be mended, and its answer. P181 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { NO_FIGURES } from "~/domain/counting/tie-rows";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { LAST_ZONE } from "~/domain/day/zone-options";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { asksReason, lastFreeDay } from "~/domain/round/correction";
import {
  basisOf,
  changedSince,
  countEvents,
  countGaps,
  GAPS,
  type Gap,
  gapsOf,
  type RegisteredOccurrence,
} from "~/domain/round/registered";
import { canAnswer, isLate } from "~/domain/round/round-answer";
import { inLanguage } from "~/domain/value/language";
import { forbidden, found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { answerText } from "~/i18n/round/answer-text";
import { roundText } from "~/i18n/round/round-text";
import { roundWords } from "~/i18n/round/round-words";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { findTotals } from "~db/queries/counting/totals";
import { listRegistered } from "~db/queries/round/registered-occurrences";
import { listAnswers, type StoredAnswer, stands } from "~db/queries/round/round-answers";
import { findRound, listAddressees, type StoredRound } from "~db/queries/round/rounds";
import { roundHead } from "./round-page.server";

/** Of each heap; the rest is counted. */
const MOST_GAPS = 50;

/** Whose answer it is: the own one, or, for the secretariat, that which `for` in the address names. */
export function answerFor({ user }: Context, request: Request): string {
  const asked = new URL(request.url).searchParams.get("for");
  if (asked === null || asked === user.organiser) return found(user.organiser);
  if (user.role !== "secretariat") throw forbidden();
  return asked;
}

export async function readAnswerPage(ctx: Context, request: Request, id: number) {
  const { db, user, language, now } = ctx;
  const stored = found(await findRound(db.read, id));
  const organiser = answerFor(ctx, request);
  const addressed = await listAddressees(db.read, [id]);
  const addressee = found(addressed.find((one) => one.organiser === organiser));
  const period = { from: stored.from, to: stored.to };
  const asked = { period, organisers: [organiser] };
  const rows = await listRegistered(db.read, asked, draftReader(user));
  const totals = await findTotals(db.read, { ...NO_FILTER, period }, "organiser");
  const gaps = gapsOf(rows, todayIn(LAST_ZONE, now));
  const answers = await listAnswers(db.read, [id], organiser);
  const head = roundHead(stored, ctx);
  const heading = answerText[language].heading(addressee.name[language]);
  const saved = new URL(request.url).searchParams.get("saved") ?? "";
  return {
    ...{ ...head, heading, organiser, revision: addressee.revision },
    pageTitle: frameText[language].pageTitle(`${heading} — ${head.title}`),
    saved: Object.entries(roundText[language].saved).find(([name]) => name === saved)?.[1] ?? null,
    mayAnswer: canAnswer(user, organiser),
    registered: countEvents(rows),
    containsFictional: rows.some(({ fictional }) => fictional),
    figures: totals.rows.find(({ key }) => key === organiser) ?? NO_FIGURES,
    rowsUrl: `/events?from=${stored.from}&to=${stored.to}&organiser=${organiser}`,
    gapCount: countGaps(gaps),
    gaps: GAPS.map((gap) => gapOf(gap, gaps[gap], ctx)),
    standing: standingOf(answers.find(stands) ?? null, { stored, rows }, ctx),
    former: answers.filter((answer) => !stands(answer)).map((answer) => formerOf(answer, ctx)),
  };
}
export type AnswerPage = Awaited<ReturnType<typeof readAnswerPage>>;

function gapOf(gap: Gap, rows: readonly RegisteredOccurrence[], { language }: Context) {
  return {
    ...{ gap, total: rows.length },
    rows: rows.slice(0, MOST_GAPS).map((row) => ({
      id: `${row.eventId}-${row.occurrenceId}`,
      title: inLanguage(row.title, language),
      day: formatDay(row.firstFrom, language),
      fictional: row.fictional,
      mendUrl: mendUrl(gap, row),
    })),
  };
}
export type ShownGap = ReturnType<typeof gapOf>;

/** Where it is mended. */
function mendUrl(gap: Gap, { eventId, occurrenceId }: RegisteredOccurrence): string {
  if (gap === "not-counted") return `/events/${eventId}/attendance?session=${occurrenceId}`;
  if (gap === "no-outcome") return `/events/${eventId}/occurrences/${occurrenceId}/outcome`;
  return `/events/${eventId}`;
}

type Read = { stored: StoredRound; rows: readonly RegisteredOccurrence[] };

function standingOf(answer: StoredAnswer | null, { stored, rows }: Read, ctx: Context) {
  if (answer === null) return null;
  const { language, now } = ctx;
  const titles = new Map(rows.map(({ eventId, title }) => [eventId, inLanguage(title, language)]));
  const { answeredAt, note, kind } = answer;
  return {
    ...{ kind, note, words: wordsOf(answer, ctx), late: isLate(answeredAt, stored.deadline) },
    freeUntil: formatDay(lastFreeDay(answeredAt), language),
    asksReason: asksReason(answeredAt, now),
    corrected: changedSince(answer.basis, basisOf(rows)).map((id) => ({
      ...{ id, title: titles.get(id) ?? answerText[language].gone(id) },
    })),
  };
}

function formerOf(answer: StoredAnswer, ctx: Context) {
  const { language } = ctx;
  const { id, note, reopenedAt, reopenedByName, reopenedReason } = answer;
  const at = reopenedAt === null ? "" : namedTokyoTime(reopenedAt, language);
  return {
    ...{ id, note, words: wordsOf(answer, ctx), reason: reopenedReason },
    takenBack: answerText[language].takenBack(reopenedByName ?? "—", at),
  };
}

function wordsOf({ kind, byName, answeredAt }: StoredAnswer, { language }: Context): string {
  const at = namedTokyoTime(answeredAt, language);
  return answerText[language].standing(roundWords[language].answer[kind], byName ?? "—", at);
}
