/** Approval of one event as its page shows it to this person. P1, P2, P3 */
import { stopsOfOthers } from "~/domain/approval";
import { approvalStanding } from "~/domain/approval-standing";
import { todayIn } from "~/domain/local-time";
import { canComment, hindranceOf, possibleSteps, stepRight } from "~/domain/step-right";
import { HOME_ZONE } from "~/domain/zone-options";
import { approvalRefusalText } from "~/i18n/approval-refusal-text";
import { listEventComments } from "~db/queries/approvals";
import type { StoredEvent } from "~db/queries/event-draft";
import { findApproversStoodInFor } from "~db/queries/substitutes";
import { findUser } from "~db/queries/users";
import type { Context } from "./context.server";

export async function readEventApproval(ctx: Context, event: StoredEvent) {
  const { db, user } = ctx;
  const { approval, hidden, revision, submittedAt, submittedBy, draft } = event;
  const stoodInFor = await listStoodInFor(ctx);
  const standing = approvalStanding(event);
  const right = stepRight("approve", user, stoodInFor, standing, null);
  const isLive = event.withdrawnAt === null;
  const hindrance = isLive && approval === "submitted" ? hindranceOf(right) : null;
  const submitter = submittedBy === null ? null : await findUser(db.read, submittedBy);
  return {
    ...{ approval, hidden, revision, submittedAt },
    submittedBy: submitter?.name ?? null,
    steps: isLive ? possibleSteps(user, stoodInFor, standing) : [],
    inPlaceOf:
      isLive && right.ok
        ? (stoodInFor.find(({ id }) => id === right.inPlaceOf?.id)?.name ?? null)
        : null,
    hindrance: hindrance && {
      reason: hindrance,
      words: approvalRefusalText[ctx.language][hindrance],
    },
    stops: stopsOfOthers(standing),
    mayComment: isLive && canComment(user, stoodInFor, draft),
    thread: await listEventComments(db.read, event.id),
  };
}

/** May this person approve the event with a change, in one step? */
export async function mayApprove(ctx: Context, event: StoredEvent): Promise<boolean> {
  const stoodInFor = await listStoodInFor(ctx);
  return stepRight("approve", ctx.user, stoodInFor, approvalStanding(event), null).ok;
}

async function listStoodInFor({ db, user, now }: Context) {
  return await findApproversStoodInFor(db.read, user.id, todayIn(HOME_ZONE, now));
}
