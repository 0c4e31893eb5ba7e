/** Ends the address of one's own calendar feed: whoever holds it reads nothing from now on. P175 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { endFeedAddressOf } from "./end-feed-address-of.server";

export async function endFeedAddress(
  ctx: Pick<Context, "db" | "now" | "user">,
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    await endFeedAddressOf(tx, user.id, { userId: user.id, at: now });
    return ALLOWED;
  });
}
