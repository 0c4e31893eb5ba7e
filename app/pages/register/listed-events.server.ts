/** The list of events as other systems read it: a page at a time, with how many there are in all. */

import type { Context } from "~/context/context.server";
import { parseEventQuestion } from "~/domain/api-question";
import { draftReader } from "~/domain/approval/approval";
import { peopleIfCounted } from "~/domain/counting/attendance-state";
import { type ListedEvent, listEventsAsEntered } from "~db/queries/event/event-list";
import { countNotShown } from "~db/queries/event/not-shown";
import { findKnownKeys } from "~db/queries/filter/known-keys";

export async function readListedEvents({ db, user }: Context, params: URLSearchParams) {
  const { read } = db;
  const question = parseEventQuestion(params, await findKnownKeys(read, params), draftReader(user));
  if (!question.ok) return question;
  const { filter, after, limit } = question;
  const page = await listEventsAsEntered(read, filter, { after, limit });
  return {
    ok: true as const,
    rows: page.rows.map(withPeopleIfCounted),
    total: page.counted.events,
    /** Events that count and are not for this reader; null where the question is too fine to say. P185 */
    notShown: await countNotShown(read, filter),
    containsFictional: page.counted.hasFictional,
    next: page.next === null ? null : String(page.next),
  };
}

/** People are null where nobody counted. N4 */
function withPeopleIfCounted(event: ListedEvent) {
  const { low, high, ...attendance } = event.attendance;
  const counted = (people: number) => peopleIfCounted(attendance, people);
  return { ...event, attendance: { ...attendance, low: counted(low), high: counted(high) } };
}
