/** On which events of a list this person decides, and what stands against the others. P2, P3 */

import type { Context } from "~/context/context.server";
import { type Approval, stopsOfOthers } from "~/domain/approval/approval";
import { decidesAtAll, decidesFor, hindranceOf, stepRight } from "~/domain/approval/step-right";
import { listApprovalStandings } from "~db/queries/approvals";
import { listStoodInFor } from "./stood-in-for.server";

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
