/** What the person who asks sees to after contacts, and is due today. P86 */

import type { Context } from "~/context/context.server";
import { canLogMeetings } from "~/domain/contact/office";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { listDueFollowUps } from "~db/queries/contact/follow-ups";

const MOST = 200;

export async function readFollowUps({ db, user, now }: Pick<Context, "db" | "user" | "now">) {
  if (!canLogMeetings(user)) return { rows: [], total: 0 };
  return await listDueFollowUps(db.read, user, todayIn(HOME_ZONE, now), MOST);
}

export type FollowUps = Awaited<ReturnType<typeof readFollowUps>>;
