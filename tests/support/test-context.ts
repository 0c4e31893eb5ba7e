/** Who asks, for tests of operations and routes: a person in the database, and requests signed in as that person. */

import type { Context, SignedInUser } from "~/context/context.server";
import { hashToken, newToken } from "~/context/token.server";
import type { Role } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import type { Database } from "~db/client";
import { addSignIn } from "~db/queries/people/sign-ins";
import { addUser } from "~db/queries/people/users";

type Person = {
  role?: Role;
  organiser?: string | null;
  name?: string;
  now?: Date;
  language?: Language;
  /** May approve events of the own organiser. P2 */
  approver?: boolean;
};

/** The context of a new person: by default somebody of the secretariat, on 1 May 2026 in Tokyo. */
export async function testContext(db: Database, person: Person = {}): Promise<Context> {
  const { role = "secretariat", organiser = null, name = "山田花子", language = "ja" } = person;
  const { approver = false } = person;
  const now = person.now ?? new Date("2026-05-01T03:00:00Z");
  const email = `${newToken().slice(0, 10).toLowerCase()}@example.org`;
  const account = { email, name, role, organiser, language, approver };
  const id = await db.write((tx) =>
    addUser(tx, { ...account, passwordHash: null, createdAt: now }),
  );
  const user: SignedInUser = { id, ...account };
  return { db, user, now, language };
}

/** Requests as this person's browser sends them. `authorize` reads the real clock, so the sign-in is fresh. */
export async function browserOf(ctx: Context) {
  const token = newToken();
  const now = new Date();
  await ctx.db.write((tx) =>
    addSignIn(tx, {
      tokenHash: hashToken(token),
      userId: ctx.user.id,
      createdAt: now,
      lastSeenAt: now,
    }),
  );
  const headers = { Cookie: `kusanone_session=${token}; kusanone_language=${ctx.language}` };
  return {
    get: (path: string) => new Request(`http://localhost${path}`, { headers }),
    post: (path: string, body: FormData | URLSearchParams) =>
      new Request(`http://localhost${path}`, { method: "POST", headers, body }),
    raw: (path: string, init: RequestInit) =>
      new Request(`http://localhost${path}`, { ...init, headers: { ...headers, ...init.headers } }),
  };
}
