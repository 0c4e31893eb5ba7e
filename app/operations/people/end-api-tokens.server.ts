/** Ends API tokens of somebody within another write: one of them, or all; each has an entry of its own. */
import type { Handle } from "~db/client";
import { addAuditEntries } from "~db/queries/history/audit";
import { removeApiTokensOf } from "~db/queries/people/api-tokens";

/** Answers how many ended. `key`: which one, or null for all. */
export async function endApiTokens(
  tx: Handle,
  { userId, key }: { userId: number; key: string | null },
  by: { userId: number; at: Date },
): Promise<number> {
  const ended = await removeApiTokensOf(tx, userId, key);
  await addAuditEntries(
    tx,
    ended.map(({ key: tokens, mayWrite }) => ({
      ...by,
      ...({ action: "api-token.revoke", subjectType: "user", subjectId: userId } as const),
      before: { tokens, mayWrite },
    })),
  );
  return ended.length;
}
