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

type Writer = Pick<Context, "db" | "user" | "now">;
type Work<Answer> = (tx: Handle, ctx: Author) => Promise<Answer>;

export const writeAs = writing("write");

/** The same for events and what belongs to them, after which answers about other days still stand (`writeEvents`). */
export const writeEventsAs = writing("writeEvents");

/** The same for what no kept answer shows, such as somebody's own password or signing out. */
export const writeKeepingAnswersAs = writing("writeKeepingAnswers");

function writing(how: "write" | "writeEvents" | "writeKeepingAnswers") {
  return async <Answer>(
    { db, ...who }: Writer,
    permission: Permission,
    work: Work<Answer>,
  ): Promise<Answer | Denial> => await orDenial(db[how](asPerson(who, permission, work)));
}

function asPerson<Answer>({ user, now }: Author, permission: Permission, work: Work<Answer>) {
  return async (tx: Handle): Promise<Answer> => {
    const person = await findUser(tx, user.id);
    if (!person?.active) throw new Denied("forbidden");
    orForbidden(can(person, permission));
    return await work(tx, { user: person, now });
  };
}

async function orDenial<Answer>(written: Promise<Answer>): Promise<Answer | Denial> {
  try {
    return await written;
  } catch (error) {
    if (error instanceof Denied) return { ok: false, reason: error.reason };
    throw error;
  }
}
