/** On the page of an event: its good example, where there is one for this person, or the way to nominate it. P193 */
import type { Context } from "~/context/context.server";
import { canNominate, canReadExample, checkNominated } from "~/domain/example/example";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { findExampleOf } from "~db/queries/example/examples";

/** `event`: one that this person may read. */
export async function readExampleBeside({ db, user }: Context, event: StoredEvent) {
  const { draft, withdrawnAt } = event;
  const stored = await findExampleOf(db.read, event.id);
  const isShown = stored !== null && canReadExample(user, { state: stored.state, event: draft });
  const mayNominate =
    stored === null && canNominate(user, draft) && checkNominated({ ...draft, withdrawnAt }).ok;
  return { shown: isShown ? { id: stored.id, state: stored.state } : null, mayNominate };
}

export type ExampleBeside = Awaited<ReturnType<typeof readExampleBeside>>;
