/** All that the papers of a meeting are made of: a report of its period and of the one before, and what stands beside. P205 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { saidIn } from "~/domain/meeting/meeting";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { readFactsBehind, saidBy } from "~/pages/message/said-messages.server";
import type { MeetingFacts, PaperGround } from "~/reports/meeting/meeting-facts";
import { findMeeting, type StoredMeeting } from "~db/queries/meetings";
import { listApproved } from "~db/queries/message/messages";
import { readMeetingBeside } from "./meeting-beside.server";
import { readNextEvents } from "./meeting-next.server";
import { readMeetingReports } from "./meeting-reports.server";

export type MeetingAsked = { id: number; language: Language; edition: Edition };
/** Draws the states: the map does, and hands it in. */
export type DrawStates = () => PaperGround;

export async function readMeetingFacts(
  ctx: Context,
  { id, language, edition }: MeetingAsked,
  draw: DrawStates,
) {
  const meeting = found(await findMeeting(ctx.db.read, id));
  const today = todayIn(HOME_ZONE, ctx.now);
  const answers = await readAnswers(ctx, meeting, { language, today });
  const facts: MeetingFacts = {
    ...{ meeting, today, language, edition, ground: draw(), answers: answers.placed },
    ...(await readMeetingReports(ctx, meeting, today)),
    ...(await readMeetingBeside(ctx, meeting, language)),
    next: await readNextEvents(ctx, meeting.day, { language, edition }),
  };
  return {
    facts,
    /** The summary for release holds none. */
    placed: edition === "outside" ? [] : answers.placed,
    isStale: answers.isStale && edition === "inside",
  };
}

async function readAnswers(
  { db }: Context,
  { questions }: StoredMeeting,
  { language, today }: { language: Language; today: string },
) {
  const approved = await listApproved(db.read, today);
  const facts = await readFactsBehind(db.read, approved);
  const placed = questions.flatMap(({ question, questionEn, messageId }) => {
    const message = approved.find((one) => one.id === messageId);
    const said = message === undefined ? null : saidBy(message, facts)[language];
    if (message === undefined || said === null) return [];
    const { id, revision, source } = message;
    const asked = saidIn({ ja: question, en: questionEn }, language);
    return [{ id, revision, source, said, question: asked.text, isForeign: asked.isForeign }];
  });
  return { placed, isStale: placed.length < questions.length };
}
