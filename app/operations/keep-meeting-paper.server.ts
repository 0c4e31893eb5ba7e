/** Keeping the papers of a meeting as they were made: their bytes stay, and so does what each message said. P203, P205 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs, writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { storeBytes } from "~db/queries/file/stored-files";
import { addAuditEntry } from "~db/queries/history/audit";
import { addMeetingFile, findMeeting, type NewMeetingFile } from "~db/queries/meetings";
import { type PlacedMessage, type PlacingRefusal, placeIn } from "./message/place-messages.server";

type Made = Omit<NewMeetingFile, "hash" | "bytes"> & {
  content: Uint8Array;
  messages: readonly PlacedMessage[];
};

export async function keepMeetingPaper(
  ctx: Pick<Context, "db" | "user" | "now">,
  { content, messages, ...made }: Made,
): Promise<{ ok: true } | PlacingRefusal | Denial> {
  // The bytes are stored in turns of their own: whoever has lost the right meanwhile stores none.
  const may = await writeKeepingAnswersAs(ctx, "meeting.edit", async () => ALLOWED);
  if (!may.ok) return may;
  const { hash, bytes } = await storeBytes(ctx.db, content, ctx.now);
  return await writeAs(ctx, "meeting.edit", async (tx, { user, now }) => {
    const { meetingId, language, edition } = made;
    orNotFound(await findMeeting(tx, meetingId));
    const paper = { paper: "meeting", subject: String(meetingId), language, edition } as const;
    const placed = await placeIn(tx, { user, now }, { ...paper, messages });
    if (!placed.ok) return placed;
    await addMeetingFile(tx, { ...made, hash, bytes }, { userId: user.id, at: now });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "meeting.make" },
      ...{ subjectType: "meeting", subjectId: meetingId },
      after: { language, edition, sha256: hash },
    });
    return { ok: true };
  });
}
