/** What changed of a submitted event since it was last decided on or submitted, for those who decide on it now. P1, P5 */

import type { Context } from "~/context/context.server";
import { seenBefore } from "~/domain/approval/seen-before";
import { ORDER, type TypedDifference, typedDifferences } from "~/domain/entry/typed-difference";
import { typedEventOf } from "~/domain/entry/typed-event";
import type { EventChoices } from "~/domain/event/event-choices";
import type { EventDraft } from "~/domain/event/event-draft";
import { canReadGuests } from "~/domain/event/guests";
import { approvalText } from "~/i18n/approval/approval-text";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { boxLabel } from "~/i18n/entry/event-box-label";
import { boxWords } from "~/i18n/entry/event-box-words";
import type { StoredEvent } from "~db/queries/event/event-draft";
import {
  type ChangeEntry,
  listChangesAfter,
  listStepEntries,
} from "~db/queries/history/event-changes";

export type ChangesSince = {
  rows: { label: string; before: string; after: string }[];
  /** The planned cost changed, which the page of the budget shows. */
  budget: boolean;
};

/** Ids of occurrences and the plan follow from the rest and say nothing by themselves. */
const SAYS_NOTHING = /(^plan|\.id)$/;

/** Null where it was never submitted before, or nothing changed. */
export async function readChangesSince(
  ctx: Context,
  event: StoredEvent,
  choices: EventChoices,
): Promise<ChangesSince | null> {
  const { read } = ctx.db;
  const seen = seenBefore(await listStepEntries(read, event.id));
  if (seen === null) return null;
  const occurrenceIds = event.draft.occurrences.flatMap(({ id }) => id ?? []);
  const entries = await listChangesAfter(read, { id: event.id, occurrenceIds }, seen);
  const budget = entries.some(({ action }) => action === "event.budget");
  const differences = typedDifferences(
    typedEventOf(event.draft),
    typedEventOf(draftBefore(event.draft, entries)),
  ).filter(
    ({ name }) =>
      !SAYS_NOTHING.test(name) && (name !== "guests" || canReadGuests(ctx.user, event.draft)),
  );
  if (differences.length === 0 && !budget) return null;
  const t = approvalText[ctx.language].changes;
  const label = ({ name, only }: TypedDifference) => {
    if (name === ORDER) return eventAnswerText[ctx.language].conflictOrder;
    const box = boxLabel(name, event.draft.form, ctx.language);
    return only === null ? box : only === "mine" ? t.added(box) : t.removed(box);
  };
  const words = (name: string, values: string[]) => boxWords(name, values, choices, ctx.language);
  return {
    budget,
    rows: differences.map((difference) => ({
      label: label(difference),
      before: words(difference.name, difference.theirs),
      after: words(difference.name, difference.mine),
    })),
  };
}

/** As the first edit found it, without the dates that occurrences were put off to. */
function draftBefore(now: EventDraft, entries: readonly ChangeEntry[]): EventDraft {
  const edit = entries.find(({ action, before }) => action === "event.edit" && before !== null);
  // The trail keeps drafts whole: see `editEvent`.
  const draft = (edit?.before as EventDraft | undefined) ?? now;
  const added: unknown[] = entries.map(({ after }) => Object(after).newOccurrenceId);
  return {
    ...draft,
    occurrences: draft.occurrences.filter(({ id }) => id === null || !added.includes(id)),
  };
}
