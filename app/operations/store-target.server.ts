/** The target of one cell, or none, with its audit entry: inside a transaction whose rights were asked. P11 */
import type { Author } from "~/context/context.server";
import { targetKey } from "~/domain/targets/target";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { findTarget, putTarget, removeTarget, type TargetOf } from "~db/queries/targets";

export async function storeTarget(
  tx: Handle,
  ctx: Author,
  { value, ...of }: TargetOf & { value: number | null },
): Promise<void> {
  const stored = await findTarget(tx, of);
  const stamp = { userId: ctx.user.id, at: ctx.now };
  if (value === null) await removeTarget(tx, of);
  else await putTarget(tx, of, { value, revision: (stored?.revision ?? 0) + 1, ...stamp });
  await addAuditEntry(tx, {
    ...stamp,
    action: value === null ? "target.remove" : "target.set",
    subjectType: "target",
    subjectId: `${of.fiscalYear}|${targetKey(of.measure, of.cell)}`,
    before: { [of.measure]: stored?.value ?? null },
    after: { [of.measure]: value },
  });
}
