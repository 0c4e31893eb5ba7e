/** Placing messages in a paper that is made: where, when and as what each was said is kept. P202, P203 */
import type { Author, Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type Refusal, refuse } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { addAuditEntries } from "~db/queries/history/audit";
import { addUses, type NewUse } from "~db/queries/message/message-uses";
import { listApproved } from "~db/queries/message/messages";

/** `revision`: of the wording that `said` was written from. */
export type PlacedMessage = { id: number; revision: number; said: string };
export type Placing = Pick<NewUse, "paper" | "subject" | "language" | "edition"> & {
  messages: readonly PlacedMessage[];
};
export type PlacingRefusal = Refusal<"message-not-approved">;

/** Everybody who reads reports makes papers. */
export async function placeMessages(
  ctx: Pick<Context, "db" | "user" | "now">,
  placing: Placing,
): Promise<{ ok: true } | PlacingRefusal | Denial> {
  return await writeAs(ctx, "report.view", async (tx, by) => await placeIn(tx, by, placing));
}

/** Within the transaction of the paper that takes them. */
export async function placeIn(
  tx: Handle,
  { user, now }: Author,
  { messages, ...paper }: Placing,
): Promise<{ ok: true } | PlacingRefusal> {
  const approved = await listApproved(tx, todayIn(HOME_ZONE, now));
  const uses: NewUse[] = [];
  for (const { id, revision, said } of messages) {
    const stored = approved.find((one) => one.id === id && one.revision === revision);
    if (stored === undefined) return refuse("message-not-approved");
    const { wording, figures } = stored;
    uses.push({ ...paper, messageId: id, said, wording: wording[paper.language], figures });
  }
  await addUses(tx, uses, { userId: user.id, at: now });
  const { paper: paperMade, edition, language, subject } = paper;
  await addAuditEntries(
    tx,
    uses.map(({ messageId, said }) => ({
      ...{ userId: user.id, at: now, action: "message.use" as const },
      ...{ subjectType: "message" as const, subjectId: messageId },
      after: {
        ...{ paperMade, edition, language, messageText: said },
        ...(paper.paper === "meeting" ? {} : { state: subject }),
      },
    })),
  );
  return { ok: true };
}
