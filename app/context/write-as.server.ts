/**
 * The write of a signed-in person: a transaction in which the rights are those of this very moment.
 *
 * A request may be long under way, and its person deactivated, demoted or moved meanwhile. So the person is read again
 * inside the transaction, asked for the permission again, and handed to the work. The work names what it is handed
 * `ctx`, like the context it came from, which is then out of its reach.
 */
import { can, type Permission } from "~/domain/people/permissions";
import type { Handle } from "~db/client";
import { findUser } from "~db/queries/people/users";
import type { Author, Context } from "./context.server";
import { type Denial, Denied, orForbidden } from "./denial.server";

export async function writeAs<Answer>(
  { db, user, now }: Pick<Context, "db" | "user" | "now">,
  permission: Permission,
  work: (tx: Handle, ctx: Author) => Promise<Answer>,
): Promise<Answer | Denial> {
  try {
    return await db.write(async (tx) => {
      const person = await findUser(tx, user.id);
      if (!person?.active) throw new Denied("forbidden");
      orForbidden(can(person, permission));
      return await work(tx, { user: person, now });
    });
  } catch (error) {
    if (error instanceof Denied) return { ok: false, reason: error.reason };
    throw error;
  }
}
