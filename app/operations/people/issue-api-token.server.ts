/**
 * A bearer token for the API, answered once and stored as its hash. It may do what its person may do.
 *
 * From the command line, where nobody is signed in.
 */
import type { Machine } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { addApiToken } from "~db/queries/people/api-tokens";
import { findUserByEmail } from "~db/queries/people/users";

export type ApiTokenVerdict =
  | { ok: true; token: string }
  | { ok: false; reason: "user-unknown" | "user-inactive" };

/** `mayWrite`: programs write with it what the person may, else they read. */
export async function issueApiToken(
  { db, now }: Machine,
  email: string,
  { mayWrite = false }: { mayWrite?: boolean } = {},
): Promise<ApiTokenVerdict> {
  return await db.writeKeepingAnswers(async (tx) => {
    const person = await findUserByEmail(tx, email);
    if (person === null) return { ok: false, reason: "user-unknown" };
    if (!person.active) return { ok: false, reason: "user-inactive" };
    const token = newToken();
    const tokenHash = hashToken(token);
    await addApiToken(tx, { tokenHash, userId: person.id, mayWrite, createdAt: now });
    await addAuditEntry(tx, {
      userId: null,
      at: now,
      action: "api-token.issue",
      subjectType: "user",
      subjectId: person.id,
      ...(mayWrite ? { after: { mayWrite } } : {}),
    });
    return { ok: true, token };
  });
}
