/** On which events of a list this person decides, and what stands against the others. P2, P3 */
import { type Approval, stopsOfOthers } from "~/domain/approval";
import { todayIn } from "~/domain/local-time";
import { decidesAtAll, decidesFor, hindranceOf, stepRight } from "~/domain/step-right";
import { HOME_ZONE } from "~/domain/zone-options";
import { listApprovalStandings } from "~db/queries/approvals";
import { findApproversStoodInFor } from "~db/queries/substitutes";
import type { Context } from "./context.server";

type Row = { id: number; lead: string; approval: Approval };

export async function readDecisions(ctx: Context, rows: readonly Row[]) {
  const { db, user } = ctx;
  const submitted = rows.filter(({ approval }) => approval === "submitted");
  if (submitted.length === 0) return [];
  const stoodInFor = await listStoodInFor(ctx);
  const ids = submitted
    .filter(({ lead }) => decidesFor(user, stoodInFor, lead))
    .map(({ id }) => id);
  const standings = await listApprovalStandings(db.read, ids);
  return standings.map((standing) => {
    const hindrance = hindranceOf(stepRight("approve", user, stoodInFor, standing, null));
    return { eventId: standing.id, hindrance, stops: stopsOfOthers(standing) };
  });
}

/** Does this person approve anything at all? */
export async function approvesAnything(ctx: Context): Promise<boolean> {
  return decidesAtAll(ctx.user, await listStoodInFor(ctx));
}

async function listStoodInFor({ db, user, now }: Context) {
  return await findApproversStoodInFor(db.read, user.id, todayIn(HOME_ZONE, now));
}
