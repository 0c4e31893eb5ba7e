/**
 * Setting many targets at once: all of them, or none. P11
 *
 * Every cell is saved over exactly what was seen in it; one that somebody else has changed meanwhile is named, and
 * nothing is written. Each changed cell has an audit entry of its own.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkTargetEntry,
  type TargetEntry,
  type TargetRefusal,
  targetKey,
} from "~/domain/targets/target";
import { findTarget } from "~db/queries/targets";
import { storeTarget } from "./store-target.server";

export type SetTargetsVerdict =
  | { ok: true; changed: number }
  /** Reasons by the key of the cell. */
  | { ok: false; refused: Map<string, TargetRefusal> };

export async function setTargets(
  ctx: Pick<Context, "db" | "now" | "user">,
  { fiscalYear, entries }: { fiscalYear: number; entries: readonly TargetEntry[] },
): Promise<SetTargetsVerdict | Denial> {
  return await writeAs(ctx, "target.set", async (tx, ctx) => {
    const refused = new Map<string, TargetRefusal>();
    const changes: TargetEntry[] = [];
    for (const entry of entries) {
      const stored = await findTarget(tx, { fiscalYear, ...entry });
      const verdict = checkTargetEntry(ctx.user, entry, stored);
      if (!verdict.ok) refused.set(targetKey(entry.measure, entry.cell), verdict.reason);
      else if (verdict.value === "changes") changes.push(entry);
    }
    if (refused.size > 0) return { ok: false, refused };
    for (const entry of changes) await storeTarget(tx, ctx, { fiscalYear, ...entry });
    return { ok: true, changed: changes.length };
  });
}
