/** Sets the target of one cell, or takes it away (null), with its audit entry; answers its id. P11 */
import type { Author } from "~/context/context.server";
import { targetKey } from "~/domain/targets/target";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { findTarget, putTarget, removeTarget, type TargetOf } from "~db/queries/targets";

export async function storeTarget(
  tx: Handle,
  ctx: Author,
  { value, ...of }: TargetOf & { value: number | null },
): Promise<number | null> {
  const stored = await findTarget(tx, of);
  const stamp = { userId: ctx.user.id, at: ctx.now };
  const revision = (stored?.revision ?? 0) + 1;
  const id = value === null ? null : await putTarget(tx, of, { value, revision, ...stamp });
  if (id === null) await removeTarget(tx, of);
  await addAuditEntry(tx, {
    ...stamp,
    action: value === null ? "target.remove" : "target.set",
    subjectType: "target",
    subjectId: `${of.fiscalYear}|${targetKey(of.measure, of.cell)}`,
    before: { [of.measure]: stored?.value ?? null },
    after: { [of.measure]: value },
  });
  return id;
}
