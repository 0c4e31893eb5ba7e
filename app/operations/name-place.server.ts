/**
 * Giving a town of the gazetteer a Japanese name, kept for the next who needs it. What has one is corrected by the
 * secretariat alone.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { can } from "~/domain/people/permissions";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { findNamedPlace, listEventsAt, updatePlaceName } from "~db/queries/reference/place-names";

export type NamePlaceVerdict =
  | { ok: true; nameJa: string }
  | { ok: false; reason: "place-named" | "changed-meanwhile"; nameJa: string | null };

/** `seen`: the name that the person saw; null where there was none. */
export async function namePlace(
  ctx: Context,
  { placeId, nameJa, seen }: { placeId: number; nameJa: string; seen: string | null },
): Promise<NamePlaceVerdict | Denial> {
  return await writeAs(ctx, "event.create", async (tx, ctx) => {
    const place = orNotFound(await findNamedPlace(tx, placeId));
    if (place.nameJa === nameJa) return { ok: true, nameJa };
    if (place.nameJa !== null && !can(ctx.user, "place.correct"))
      return { ok: false, reason: "place-named", nameJa: place.nameJa };
    if (place.nameJa !== seen)
      return { ok: false, reason: "changed-meanwhile", nameJa: place.nameJa };
    await updatePlaceName(tx, placeId, { nameJa, userId: ctx.user.id });
    await refreshEventWords(tx, await listEventsAt(tx, [placeId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "place.name",
      subjectType: "place",
      subjectId: placeId,
      before: { nameJa: place.nameJa },
      after: { nameJa },
    });
    return { ok: true, nameJa };
  });
}
