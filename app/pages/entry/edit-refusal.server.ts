/** Why a changed event was not saved, in the words that stand above or beside the boxes of its form. */

import type { Context } from "~/context/context.server";
import type { EventForm } from "~/domain/counting/event-form";
import type { EditRefusal } from "~/domain/entry/event-change";
import { problemsByBox } from "~/domain/entry/occurrence-problems";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { refusalWords } from "~/i18n/entry/refusal-text";
import { correctionText } from "~/i18n/round/correction-text";
import { correctionHref } from "~/pages/round/correction.server";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { describeConflict } from "./event-conflict.server";

/** `approves`: the change was to approve the event, too. */
type Edited = {
  eventId: number;
  form: EventForm;
  typed: TypedEvent;
  hostedOnly: boolean;
  approves: boolean;
};

export async function describeEditRefusal(
  ctx: Context,
  refusal: EditRefusal<StoredEvent>,
  { eventId, form, typed, hostedOnly, approves }: Edited,
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
    case "correction-unreasoned": {
      const correction = correctionHref(eventId, `/events/${eventId}/edit`);
      return { refused: correctionText[language].missing, correction };
    }
    case "approval-refused":
      return { refused: approvalRefusalText[language][refusal.because] };
    default:
      return { refused: eventAnswerText[language].refused[refusal.reason] };
  }
}
