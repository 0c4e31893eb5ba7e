/** Writes a decision on what is counted, with an audit entry for each event that it changes. N13 */
import type { Author } from "~/context/context.server";
import { type CountingChoice, changesDecision } from "~/domain/counting/counting-decision";
import type { Handle } from "~db/client";
import { type DecidedEvent, updateDecision } from "~db/queries/counting/counting-decisions";
import { refreshSums } from "~db/queries/counting/event-sums";
import { addAuditEntries } from "~db/queries/history/audit";

/** Answers how many events are decided otherwise than before. */
export async function storeDecision(
  tx: Handle,
  { user, now }: Author,
  events: readonly DecidedEvent[],
  choice: CountingChoice,
): Promise<number> {
  const changed = events.filter((event) => changesDecision(event, choice));
  const ids = changed.map(({ id }) => id);
  await updateDecision(tx, ids, choice, { userId: user.id, at: now });
  await refreshSums(tx, ids);
  await addAuditEntries(
    tx,
    changed.map(({ id, counted, criterion }) => ({
      ...{ userId: user.id, at: now, action: "event.count" },
      ...{ subjectType: "event", subjectId: id },
      before: { counted, criterion },
      after: { ...choice },
    })),
  );
  return changed.length;
}
