/** The approvers in whose place this person decides today. P6 */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { findApproversStoodInFor } from "~db/queries/substitutes";

export async function listStoodInFor({ db, user, now }: Pick<Context, "db" | "user" | "now">) {
  return await findApproversStoodInFor(db.read, user.id, todayIn(HOME_ZONE, now));
}
