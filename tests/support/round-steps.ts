/** Rounds for tests: the secretariat asks Chicago, Detroit and JETRO to report fiscal year 2025. */
import type { Context } from "~/context/context.server";
import type { Period } from "~/domain/day/calendar-date";
import type { AnswerKind } from "~/domain/round/round-answer";
import type { RoundDraft } from "~/domain/round/round-draft";
import { answerRound } from "~/operations/round/answer-round.server";
import { openRound } from "~/operations/round/open-round.server";
import type { Database } from "~db/client";
import { listAddressees } from "~db/queries/round/rounds";
import { testContext } from "./test-context";

export const LAST_YEAR: Period = { from: "2025-04-01", to: "2026-03-31" };

export const ROUND: RoundDraft = {
  ...{ title: { ja: null, en: null }, period: LAST_YEAR, deadline: "2026-05-31" },
  ...{ asks: ["events", "attendance"], note: null },
  addressees: ["chicago", "detroit", "jetro"],
};

export async function openedRound(db: Database, change: Partial<RoundDraft> = {}): Promise<number> {
  const opened = await openRound(await testContext(db), { ...ROUND, ...change });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.id;
}

/** As a person of this organiser at an instant. */
export async function personOf(db: Database, organiser: string, at?: string): Promise<Context> {
  const role = organiser === "jetro" ? ("agency-editor" as const) : ("mission-editor" as const);
  const ctx = await testContext(db, { role, organiser });
  return at === undefined ? ctx : { ...ctx, now: new Date(at) };
}

export async function revisionOf(db: Database, id: number, organiser: string): Promise<number> {
  const addressees = await listAddressees(db.read, [id]);
  return addressees.find((one) => one.organiser === organiser)?.revision ?? 0;
}

/** Answered as it stands now. */
export async function answeredBy(
  ctx: Context,
  id: number,
  { kind = "finished", note = null }: { kind?: AnswerKind; note?: string | null } = {},
) {
  const organiser = ctx.user.organiser ?? "";
  const revision = await revisionOf(ctx.db, id, organiser);
  return await answerRound(ctx, { id, organiser, revision, kind, note });
}
