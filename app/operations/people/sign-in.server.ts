/**
 * Signing in with e-mail address and password.
 *
 * An unknown address, a wrong password, an open invitation and a deactivated account get one answer,
 * and it takes the same time.
 */

import type { Visit } from "~/context/context.server";
import { verifyPassword } from "~/context/password.server";
import type { Language } from "~/domain/value/language";
import { addFailedSignIn } from "~db/queries/people/failed-sign-ins";
import { findCredentials } from "~db/queries/people/users";
import { startSignIn } from "./start-sign-in.server";

export type SignInVerdict =
  | { ok: true; userId: number; token: string; language: Language }
  | { ok: false; reason: "wrong-credentials" | "too-busy" };

export async function signIn(
  visit: Pick<Visit, "db" | "now">,
  input: { email: string; password: string; replaces: string | null },
): Promise<SignInVerdict> {
  const { db, now } = visit;
  const account = await findCredentials(db.read, input.email);
  const right = await verifyPassword(account?.passwordHash ?? null, input.password);
  if (!right.ok) return right;
  if (!right.value || account === null || !account.active) {
    if (account !== null && !right.value) noteFailure(visit, account.id);
    return { ok: false, reason: "wrong-credentials" };
  }

  return await db.writeKeepingAnswers(async (tx) => {
    const current = await findCredentials(tx, input.email);
    // Deactivated, or given a new password, while the old one was compared.
    if (!current?.active || current.passwordHash !== account.passwordHash) {
      return { ok: false, reason: "wrong-credentials" };
    }
    const token = await startSignIn(tx, { userId: current.id, now, replaces: input.replaces });
    return { ok: true, userId: current.id, token, language: current.language };
  });
}

/** Nobody waits for this: an answer that took longer would tell that there is such an account. */
function noteFailure({ db, now }: Pick<Visit, "db" | "now">, userId: number): void {
  void db.writeKeepingAnswers((tx) => addFailedSignIn(tx, userId, now)).catch(() => undefined);
}
