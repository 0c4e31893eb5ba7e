/** What speaks against an account of this role for this organiser, or null. Call it inside the transaction of the write. */
import { checkOrganiserFits, type FieldProblem } from "~/domain/people/account";
import type { Role } from "~/domain/people/permissions";
import type { Handle } from "~db/client";
import { findOrganiserType } from "~db/queries/reference/organiser-types";

export async function organiserProblem(
  tx: Handle,
  { role, organiser }: { role: Role; organiser: string | null },
): Promise<FieldProblem | null> {
  const type = organiser === null ? null : await findOrganiserType(tx, organiser);
  if (organiser !== null && type === null) return "organiser-unknown";
  const fits = checkOrganiserFits(role, type === null ? null : { type });
  return fits.ok ? null : fits.reason;
}
