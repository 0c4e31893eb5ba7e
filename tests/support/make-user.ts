/** People for tests who can sign in: an active viewer by default, with a password of their own. */

import { hashPassword } from "~/context/password.server";
import type { Role } from "~/domain/people/permissions";
import type { Database } from "~db/client";
import { addUser } from "~db/queries/people/users";

export const PASSWORD = "five quiet herons wade";

type Overrides = {
  email?: string;
  name?: string;
  role?: Role;
  organiser?: string | null;
  active?: boolean;
  /** Null: the invitation is still open. */
  password?: string | null;
};

export async function makeUser(
  db: Database,
  overrides: Overrides = {},
): Promise<{ id: number; email: string }> {
  const {
    email = "hanako@example.go.jp",
    name = "山田 花子",
    role = "viewer",
    organiser = null,
    active = true,
    password = PASSWORD,
  } = overrides;
  const passwordHash = password === null ? null : await hashPassword(password);
  const createdAt = new Date("2026-04-01T00:00:00Z");
  const id = await db.write((tx) =>
    addUser(tx, { email, name, role, organiser, active, passwordHash, createdAt }),
  );
  return { id, email };
}
