/**
 * The secretariat decides whether events are counted as our own: one of them, or many of a list in one go. N13
 *
 * A withdrawn event is in no count and is left as it is. All of them are written in one transaction.
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  type CountingChoice,
  checkDecision,
  type DecisionRefusal,
} from "~/domain/counting/counting-decision";
import type { Refusal } from "~/domain/value/verdict";
import { listCriteria } from "~db/queries/counting/counting-criteria";
import { listDecisions } from "~db/queries/counting/counting-decisions";
import { storeDecision } from "./store-decision.server";

export type DecideVerdict =
  | { ok: true; changed: number; at: Date }
  | Refusal<DecisionRefusal | "nothing-chosen">;

export async function decideCounting(
  ctx: Context,
  { eventIds, ...choice }: CountingChoice & { eventIds: readonly number[] },
): Promise<DecideVerdict | Denial> {
  return await writeAs(ctx, "counting.decide", async (tx, ctx) => {
    const events = await listDecisions(tx, eventIds);
    const live = events.filter(({ withdrawn }) => !withdrawn);
    if (live.length === 0) return { ok: false, reason: "nothing-chosen" };
    const kept = live.every(({ criterion }) => criterion === choice.criterion);
    const verdict = checkDecision(choice, await listCriteria(tx), kept ? choice.criterion : null);
    if (!verdict.ok) return verdict;
    return { ok: true, changed: await storeDecision(tx, ctx, live, choice), at: ctx.now };
  });
}
