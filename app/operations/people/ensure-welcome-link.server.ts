/**
 * The token of the welcome link, while nobody administers this installation; null afterwards.
 *
 * Asked at every start of the server. Each answer is a fresh token and ends the one before; where several processes serve
 * one database each has printed its own, and they end together when one is used.
 */
import { hashToken, newToken } from "~/context/token.server";
import type { Database } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addOneTimeLink, removeOpenWelcomeLinks } from "~db/queries/people/one-time-links";
import { countAdministrators } from "~db/queries/people/users";

const VALID_MS = 30 * 24 * 3_600_000;

export async function ensureWelcomeLink(db: Database, now: Date): Promise<string | null> {
  if ((await countAdministrators(db.read, null)) > 0) return null;
  return await db.write(async (tx) => {
    if ((await countAdministrators(tx, null)) > 0) return null;
    const token = newToken();
    if (tx.engine === "sqlite") await removeOpenWelcomeLinks(tx);
    await addOneTimeLink(tx, {
      tokenHash: hashToken(token),
      purpose: "welcome",
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS),
    });
    await addAuditEntry(tx, {
      userId: null,
      at: now,
      action: "welcome.link",
      subjectType: "user",
      subjectId: "welcome",
    });
    return token;
  });
}
