/** Why a changed event was not saved, in the words that stand above or beside the boxes of its form. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import type { EditRefusal } from "~/domain/entry/event-change";
import { problemsByBox } from "~/domain/entry/occurrence-problems";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { refusalWords } from "~/i18n/entry/refusal-text";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { describeConflict } from "./event-conflict.server";

/** `approves`: the change was to approve the event, too. */
type Edited = { form: EventForm; typed: TypedEvent; hostedOnly: boolean; approves: boolean };

export async function describeEditRefusal(
  ctx: Context,
  refusal: EditRefusal<StoredEvent>,
  { form, typed, hostedOnly, approves }: Edited,
) {
  const { language } = ctx;
  switch (refusal.reason) {
    case "changed-meanwhile": {
      const versions = { mine: typed, stored: refusal.stored, hostedOnly };
      return { conflict: { ...(await describeConflict(ctx, versions)), approves } };
    }
    case "occurrences-not-possible": {
      const errors = problemsByBox(refusal.problems, typed.occurrences);
      return { errors, ...refusalWords(errors, form, language) };
    }
    case "approval-refused":
      return { refused: approvalRefusalText[language][refusal.because] };
    default:
      return { refused: eventAnswerText[language].refused[refusal.reason] };
  }
}
