/**
 * Opens a sign-in inside the transaction of what led to it, and records it.
 *
 * Every sign-in has its own token; the one this browser held before ends.
 */
import { begunBefore, endedBefore, hashToken, newToken } from "~/context/token.server";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addSignIn, removeEndedSignIns, removeSignIn } from "~db/queries/people/sign-ins";

export async function startSignIn(
  tx: Handle,
  { userId, now, replaces }: { userId: number; now: Date; replaces: string | null },
): Promise<string> {
  const token = newToken();
  await removeEndedSignIns(tx, { createdBefore: endedBefore(now), createdAfter: begunBefore(now) });
  if (replaces !== null) await removeSignIn(tx, hashToken(replaces));
  await addSignIn(tx, { tokenHash: hashToken(token), userId, createdAt: now, lastSeenAt: now });
  await addAuditEntry(tx, {
    userId,
    at: now,
    action: "user.sign-in",
    subjectType: "user",
    subjectId: userId,
  });
  return token;
}
