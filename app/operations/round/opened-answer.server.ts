/** An addressee of a round as it stands in the transaction, for those of it who write its events. P181 */
import type { Author } from "~/context/context.server";
import { orForbidden, orNotFound } from "~/context/denial.server";
import { canAnswer } from "~/domain/round/round-answer";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { listAnswers, type StoredAnswer, stands } from "~db/queries/round/round-answers";
import { findRound, listAddressees, type StoredRound } from "~db/queries/round/rounds";

export type AnswerOf = { id: number; organiser: string; revision: number };

export async function openedAnswer(
  tx: Handle,
  { user }: Author,
  { id, organiser, revision }: AnswerOf,
): Promise<
  { ok: true; round: StoredRound; standing: StoredAnswer | null } | Refusal<"changed-meanwhile">
> {
  const round = orNotFound(await findRound(tx, id));
  const addressees = await listAddressees(tx, [id]);
  const addressee = orNotFound(addressees.find((one) => one.organiser === organiser));
  orForbidden(canAnswer(user, organiser));
  if (addressee.revision !== revision) return refuse("changed-meanwhile");
  const answers = await listAnswers(tx, [id], organiser);
  return { ok: true, round, standing: answers.find(stands) ?? null };
}
