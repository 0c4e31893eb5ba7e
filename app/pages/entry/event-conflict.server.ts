/** Two versions of an event side by side, in the words of the form, for the second of two people who edit it. */

import type { Context } from "~/context/context.server";
import { hostedTyped } from "~/domain/entry/hosted-occurrences";
import { ORDER, type TypedDifference, typedDifferences } from "~/domain/entry/typed-difference";
import { type TypedEvent, typedEventOf } from "~/domain/entry/typed-event";
import { eventAnswerText } from "~/i18n/entry/event-answer-text";
import { boxLabel } from "~/i18n/entry/event-box-label";
import { boxWords } from "~/i18n/entry/event-box-words";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { findEventChoices } from "~db/queries/entry/event-choices";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { findUser } from "~db/queries/people/users";

/** `hostedOnly`: the person sees the occurrences of their organiser, and only those are compared. */
type Versions = { mine: TypedEvent; stored: StoredEvent; hostedOnly: boolean };

/** Ids of occurrences and the plan follow from the rest and say nothing by themselves. */
const SAYS_NOTHING = /(^plan|\.id)$/;

export async function describeConflict(ctx: Context, { mine, stored, hostedOnly }: Versions) {
  const { updatedBy, updatedAt, revision, draft } = stored;
  const person = updatedBy === null ? null : await findUser(ctx.db.read, updatedBy);
  const choices = await findEventChoices(
    ctx.db.read,
    stored.draft.occurrences[0]?.first.from ?? "",
    ctx.language,
  );
  const theirs = { ...typedEventOf(draft), ...(hostedOnly ? hostedTyped(ctx.user, draft) : {}) };
  const t = eventAnswerText[ctx.language];
  const label = ({ name, only }: TypedDifference) => {
    if (name === ORDER) return t.conflictOrder;
    const box = boxLabel(name, draft.form, ctx.language);
    return only === null ? box : t.conflictOnly[only](box);
  };
  const words = (name: string, values: string[]) => boxWords(name, values, choices, ctx.language);
  return {
    revision,
    words: t.conflict,
    savedBy: t.conflictBy(person?.name ?? "—", namedTokyoTime(updatedAt, ctx.language)),
    differences: typedDifferences(mine, theirs)
      .filter(({ name }) => !SAYS_NOTHING.test(name))
      .map((difference) => ({
        label: label(difference),
        mine: words(difference.name, difference.mine),
        theirs: words(difference.name, difference.theirs),
      })),
  };
}
