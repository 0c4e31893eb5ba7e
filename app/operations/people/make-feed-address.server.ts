/**
 * The secret address of one's own calendar feed, answered once and stored as its hash. It ends the one before, so that
 * what was passed on by mistake is closed by making another. P175
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { hashToken, newToken } from "~/context/token.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { putFeedAddress } from "~db/queries/people/feed-addresses";

export async function makeFeedAddress(
  ctx: Pick<Context, "db" | "now" | "user">,
): Promise<{ ok: true; token: string } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    const token = newToken();
    await putFeedAddress(tx, { userId: user.id, tokenHash: hashToken(token), createdAt: now });
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "feed-address.make",
      subjectType: "user",
      subjectId: user.id,
    });
    return { ok: true, token };
  });
}
