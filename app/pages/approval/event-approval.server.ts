/** Approval of one event as its page shows it to this person. P1, P2, P3 */

import type { Context } from "~/context/context.server";
import { type ApprovalStanding, stopsOfOthers } from "~/domain/approval/approval";
import {
  canComment,
  type Hindrance,
  hindranceOf,
  possibleSteps,
  stepRight,
} from "~/domain/approval/step-right";
import { approvalStanding } from "~/domain/event/approval-standing";
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import type { Language } from "~/domain/value/language";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { approvalStandingText } from "~/i18n/approval/approval-standing-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { listEventComments } from "~db/queries/approvals";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { findUser } from "~db/queries/people/users";
import { readChangesSince } from "./changes-since.server";
import { readEventCounting } from "./event-counting.server";
import { listStoodInFor } from "./stood-in-for.server";

/** `choices`: what organisers are called. */
export async function readEventApproval(ctx: Context, event: StoredEvent, choices: EventChoices) {
  const { db, user, language } = ctx;
  const { approval, revision, submittedBy, draft } = event;
  const stoodInFor = await listStoodInFor(ctx);
  const standing = approvalStanding(event);
  const right = stepRight("approve", user, stoodInFor, standing, null);
  const isLive = event.withdrawnAt === null;
  const hindrance = isLive && approval === "submitted" ? hindranceOf(right) : null;
  const submitter = submittedBy === null ? null : await findUser(db.read, submittedBy);
  return {
    ...{ approval, revision },
    /** How it stands, in a sentence. */
    standing: standingWords(event, submitter?.name ?? null, language),
    steps: isLive ? possibleSteps(user, stoodInFor, standing) : [],
    /** The approver in whose place the person decides. */
    inPlaceOf:
      isLive && right.ok
        ? (stoodInFor.find(({ id }) => id === right.inPlaceOf?.id)?.name ?? null)
        : null,
    /** Why somebody who decides on such events does not decide on this one. */
    hindrance: hindrance && hindranceWords(hindrance, standing, choices, language),
    counting: await readEventCounting(ctx, event.id),
    mayComment: isLive && canComment(user, stoodInFor, draft),
    thread: await listEventComments(db.read, event.id),
    changes:
      isLive && approval === "submitted" && canComment(user, stoodInFor, draft)
        ? await readChangesSince(ctx, event, choices)
        : null,
  };
}

function standingWords(event: StoredEvent, submitter: string | null, language: Language): string {
  const t = approvalStandingText[language];
  const { approval, hidden, submittedAt } = event;
  if (approval === "draft") return hidden ? t.hidden : t.draft;
  if (approval !== "submitted") return t[approval];
  if (submitter === null || submittedAt === null) return t.submittedUnsigned;
  return t.submitted(submitter, namedTokyoTime(submittedAt, language));
}

/** Names the stops of others, where they stand against a decision. P3 */
function hindranceWords(
  hindrance: Hindrance,
  standing: ApprovalStanding,
  choices: EventChoices,
  language: Language,
): string {
  const words = approvalRefusalText[language][hindrance];
  if (hindrance === "own-submission") return words;
  const t = approvalListText[language];
  const names = namesOf(choices, language);
  const stops = stopsOfOthers(standing).map(({ number, place, organisers }) =>
    t.stop(number, place, names.organisers(organisers)),
  );
  return `${words} ${t.stops(stops.join(t.separator))}`;
}

/** May this person approve the event with a change, in one step? */
export async function mayApprove(ctx: Context, event: StoredEvent): Promise<boolean> {
  const stoodInFor = await listStoodInFor(ctx);
  return stepRight("approve", ctx.user, stoodInFor, approvalStanding(event), null).ok;
}
