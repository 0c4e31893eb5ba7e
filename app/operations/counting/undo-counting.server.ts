/** Takes back what this person decided in one go, as far as nobody has decided anew since. N13 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { COUNTED } from "~/domain/counting/counted";
import type { CountingChoice } from "~/domain/counting/counting-decision";
import { listDecidedTogether, listDecisions } from "~db/queries/counting/counting-decisions";
import { storeDecision } from "./store-decision.server";

export async function undoCounting(
  ctx: Context,
  { at }: { at: Date },
): Promise<{ ok: true; restored: number } | Denial> {
  return await writeAs(ctx, "counting.decide", async (tx, ctx) => {
    const together = await listDecidedTogether(tx, { userId: ctx.user.id, at });
    const alike = new Map<string, { choice: CountingChoice; ids: number[] }>();
    for (const { id, before } of together) {
      const choice = choiceOf(before);
      const name = JSON.stringify(choice);
      alike.set(name, { choice, ids: [...(alike.get(name)?.ids ?? []), id] });
    }
    let restored = 0;
    for (const { choice, ids } of alike.values())
      restored += await storeDecision(tx, ctx, await listDecisions(tx, ids), choice);
    return { ok: true, restored };
  });
}

/** As the trail keeps it. */
function choiceOf(before: unknown): CountingChoice {
  const kept = new Map(typeof before === "object" && before !== null ? Object.entries(before) : []);
  const criterion: unknown = kept.get("criterion");
  return {
    counted: COUNTED.find((one) => one === kept.get("counted")) ?? "pending",
    criterion: typeof criterion === "string" ? criterion : null,
  };
}
