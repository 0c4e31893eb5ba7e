/** What the register knows, to judge what was typed into the form of an event. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { findEventKnown } from "~db/queries/entry/event-known";

/** Of an event that is edited, its occurrences as they are stored; of a new one none. */
type Entry = { form: EventForm; typed: TypedEvent; stored: readonly OccurrenceDraft[] };

export async function readEventKnown({ db }: Pick<Context, "db">, entry: Entry) {
  return await findEventKnown(db.read, entry);
}
