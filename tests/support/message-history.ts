/** All that the audit trail can hold of messages and meetings. */
import { unapproveMessage } from "~/operations/message/approve-message.server";
import { placeMessages } from "~/operations/message/place-messages.server";
import type { Database } from "~db/client";
import { makeMeeting } from "./meeting-steps";
import { approvedMessage, revisionOf } from "./message-steps";
import { testContext } from "./test-context";

/** A message that was approved, placed in a paper and taken back. */
export async function writeOfMessage(db: Database): Promise<void> {
  const ctx = await testContext(db);
  const id = await approvedMessage(ctx, { priority: "4.0:1-1" });
  const paper = { paper: "one-pager", subject: "IN", language: "ja", edition: "outside" } as const;
  const message = { id, revision: await revisionOf(db, id), said: "文" };
  await placeMessages(ctx, { ...paper, messages: [message] });
  await makeMeeting(ctx, {
    questions: [{ question: "雇用への効果は。", questionEn: null, messageId: id }],
  });
  await unapproveMessage(ctx, { id, revision: await revisionOf(db, id) });
}
