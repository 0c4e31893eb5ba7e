/** Rounds that wait for an answer of the person who asks, the nearest deadline first. P180 */
import type { Context } from "~/context/context.server";
import { canAnswer, isLate } from "~/domain/round/round-answer";
import { listRoundsDue } from "~db/queries/round/rounds-due";

export async function readRoundsDue({ db, user, now }: Pick<Context, "db" | "user" | "now">) {
  const { organiser } = user;
  if (organiser === null || !canAnswer(user, organiser)) return [];
  const due = await listRoundsDue(db.read, organiser);
  return due.map((round) => ({ ...round, overdue: isLate(now, round.deadline) }));
}

export type RoundsDue = Awaited<ReturnType<typeof readRoundsDue>>;
