/** A bearer token for the API, answered once and stored as its hash. It may do what its person may do. */
import { hashToken, newToken } from "~/context/token.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { addApiToken } from "~db/queries/people/api-tokens";
import { findUserByEmail } from "~db/queries/people/users";
import type { Inviter } from "./invite-user.server";

export type ApiTokenVerdict =
  | { ok: true; token: string }
  | { ok: false; reason: "user-unknown" | "user-inactive" };

export async function issueApiToken(ctx: Inviter, email: string): Promise<ApiTokenVerdict> {
  return await ctx.db.writeKeepingAnswers(async (tx) => {
    const person = await findUserByEmail(tx, email);
    if (person === null) return { ok: false, reason: "user-unknown" };
    if (!person.active) return { ok: false, reason: "user-inactive" };
    const token = newToken();
    await addApiToken(tx, { tokenHash: hashToken(token), userId: person.id, createdAt: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user?.id ?? null,
      at: ctx.now,
      action: "api-token.issue",
      subjectType: "user",
      subjectId: person.id,
    });
    return { ok: true, token };
  });
}
