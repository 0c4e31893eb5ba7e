/** The secretariat says of a trait of a state that it holds or not, or gives it back to the rule; each with a reason. P145 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { Trait, TraitVerdict } from "~/domain/place/region-trait";
import { addSaidTrait, listSaidTraits } from "~db/queries/area-traits";
import { addAuditEntry } from "~db/queries/history/audit";
import { findStateZones } from "~db/queries/reference/places";

export async function sayTrait(
  ctx: Context,
  input: { state: string; trait: Trait; verdict: TraitVerdict | null; reason: string },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "place.correct", async (tx, ctx) => {
    const { state, trait, verdict, reason } = input;
    orNotFound((await findStateZones(tx)).has(state) ? state : null);
    const former = (await listSaidTraits(tx, state)).find((one) => one.trait === trait);
    await addSaidTrait(tx, { ...input, userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "state.say-trait",
      subjectType: "state",
      subjectId: state,
      before: { traitHolds: former?.verdict ?? null },
      after: { trait, traitHolds: verdict, reason },
    });
    return { ok: true };
  });
}
