/**
 * Setting many targets at once: all of them, or none. P11
 *
 * Every cell is saved over exactly what was seen in it; one that somebody else has changed meanwhile is named, and
 * nothing is written. Each changed cell has an audit entry of its own.
 */

import type { Author, Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  checkTargetEntry,
  type TargetEntry,
  type TargetRefusal,
  targetKey,
} from "~/domain/targets/target";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { findTarget, putTarget, removeTarget, type StoredTarget } from "~db/queries/targets";

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
    const changes: { entry: TargetEntry; stored: StoredTarget | null }[] = [];
    for (const entry of entries) {
      const stored = await findTarget(tx, { fiscalYear, ...entry });
      const verdict = checkTargetEntry(ctx.user, entry, stored);
      if (!verdict.ok) refused.set(targetKey(entry.measure, entry.cell), verdict.reason);
      else if (verdict.value === "changes") changes.push({ entry, stored });
    }
    if (refused.size > 0) return { ok: false, refused };
    for (const { entry, stored } of changes) await store(tx, ctx, fiscalYear, entry, stored);
    return { ok: true, changed: changes.length };
  });
}

async function store(
  tx: Handle,
  ctx: Author,
  fiscalYear: number,
  { measure, cell, value }: TargetEntry,
  stored: StoredTarget | null,
): Promise<void> {
  const of = { fiscalYear, measure, cell };
  const stamp = { userId: ctx.user.id, at: ctx.now };
  if (value === null) await removeTarget(tx, of);
  else await putTarget(tx, of, { value, revision: (stored?.revision ?? 0) + 1, ...stamp });
  await addAuditEntry(tx, {
    ...stamp,
    action: value === null ? "target.remove" : "target.set",
    subjectType: "target",
    subjectId: `${fiscalYear}|${targetKey(measure, cell)}`,
    before: { [measure]: stored?.value ?? null },
    after: { [measure]: value },
  });
}
