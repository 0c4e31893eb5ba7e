/** Makes the single-use link of an account inside the transaction of what asks for it; earlier ones end. */
import { hashToken, newToken } from "~/context/token.server";
import type { Handle } from "~db/client";
import { addOneTimeLink, removeOpenLinksOf } from "~db/queries/people/one-time-links";

/** Seven days, as the pages and the admin command say. */
const VALID_MS = 7 * 24 * 3_600_000;

export async function startAccountLink(
  tx: Handle,
  { userId, purpose, now }: { userId: number; purpose: "invitation" | "reset"; now: Date },
): Promise<string> {
  const token = newToken();
  await removeOpenLinksOf(tx, userId);
  await addOneTimeLink(tx, {
    tokenHash: hashToken(token),
    purpose,
    userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_MS),
  });
  return token;
}
