/** The approvers in whose place this person decides today. P6 */
import { todayIn } from "~/domain/local-time";
import { HOME_ZONE } from "~/domain/zone-options";
import { findApproversStoodInFor } from "~db/queries/substitutes";
import type { Context } from "./context.server";

export async function listStoodInFor({ db, user, now }: Pick<Context, "db" | "user" | "now">) {
  return await findApproversStoodInFor(db.read, user.id, todayIn(HOME_ZONE, now));
}
