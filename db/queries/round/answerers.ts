/** For which organisers there is somebody who can answer a round. P181 */
import { asc, eq } from "drizzle-orm";
import { canAnswer } from "~/domain/round/round-answer";
import type { Handle } from "../../client";
import { users } from "../../schema/people";

export async function listAnswerable(db: Handle): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ role: users.role, organiser: users.organiser })
    .from(users)
    .where(eq(users.active, true))
    .orderBy(asc(users.organiser), asc(users.role));
  return new Set(
    rows.flatMap((actor) =>
      actor.organiser !== null && canAnswer(actor, actor.organiser) ? [actor.organiser] : [],
    ),
  );
}
