/** People for tests who can sign in: an active viewer by default, with a password of their own. */

import { hashPassword } from "~/context/password.server";
import type { Role } from "~/domain/people/permissions";
import type { Database } from "~db/client";
import { addUser } from "~db/queries/people/users";

export const PASSWORD = "five quiet herons wade";

/** The hash of a password, as an account has it. */
export async function hashOf(password: string): Promise<string> {
  const hashed = await hashPassword(password);
  if (!hashed.ok) throw new Error(hashed.reason);
  return hashed.value;
}

type Overrides = {
  email?: string;
  name?: string;
  reading?: string | null;
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
    reading = null,
    role = "viewer",
    organiser = null,
    active = true,
    password = PASSWORD,
  } = overrides;
  const passwordHash = password === null ? null : await hashOf(password);
  const createdAt = new Date("2026-04-01T00:00:00Z");
  const id = await db.write((tx) =>
    addUser(tx, { email, name, reading, role, organiser, active, passwordHash, createdAt }),
  );
  return { id, email };
}
