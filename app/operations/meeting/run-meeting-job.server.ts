/**
 * The work of making papers of a meeting: read, made, and kept by their hash as they were made, with what each message
 * said in them. Whoever has lost the right meanwhile gets none. P203, P205
 *
 * How they are read and made is handed in: they are made of words, which operations know nothing of.
 */
import type { Context } from "~/context/context.server";
import { type PaperOrder, paperOrderOf } from "~/domain/meeting/paper-order";
import { can } from "~/domain/people/permissions";
import { storeBytes } from "~db/queries/file/stored-files";
import { addAuditEntry } from "~db/queries/history/audit";
import { addMeetingFile, findMeeting } from "~db/queries/meetings";
import { findUser } from "~db/queries/people/users";
import { endTurn, JobGivenUp, type Turn, takeTurn } from "../job-turn.server";
import { type PlacedMessage, placeIn } from "../message/place-messages.server";

export type MadePaper = { content: Uint8Array; messages: readonly PlacedMessage[] };
/** `begun`: what it rests on is read, and it is being made. Null: an answer may not be said any more. */
export type MakeMeetingPaper = (
  ctx: Context,
  asked: { id: number; order: PaperOrder; begun: () => Promise<void> },
) => Promise<MadePaper | null>;

/** Read, made, kept. */
const STEPS = 3;

export async function runMeetingJob(turn: Turn, make: MakeMeetingPaper): Promise<void> {
  const { db, job, now } = turn;
  const order = paperOrderOf(job.checkpoint);
  const meeting = await findMeeting(db.read, job.subjectId);
  const user = job.createdBy === null ? null : await findUser(db.read, job.createdBy);
  if (order === null || meeting === null || !user) throw new JobGivenUp("failed");
  await takeTurn(turn, "aside", async () => ({ done: 0, total: STEPS }));
  const { language } = order;
  const id = meeting.id;
  const begun = async () => {
    await takeTurn(turn, "aside", async () => ({ done: 1 }));
  };
  const made = await make({ db, user, language, now: now() }, { id, order, begun });
  if (made === null) throw new JobGivenUp("message-not-approved");
  const stored = await storeBytes(db, made.content, now());
  await takeTurn(turn, "aside", async () => ({ done: 2 }));
  await endTurn(turn, async (tx) => {
    const person = await findUser(tx, user.id);
    if (!person?.active || !can(person, "meeting.edit")) throw new JobGivenUp("forbidden");
    const at = now();
    const paper = { paper: "meeting", subject: String(id) } as const;
    const { edition } = order;
    const placing = { ...paper, language, edition, messages: made.messages };
    const placed = await placeIn(tx, { user: person, now: at }, placing);
    if (!placed.ok) throw new JobGivenUp(placed.reason);
    await addMeetingFile(tx, { meetingId: id, ...order, ...stored }, { userId: person.id, at });
    await addAuditEntry(tx, {
      ...{ userId: person.id, at, action: "meeting.make" },
      ...{ subjectType: "meeting", subjectId: id },
      after: { language, edition, sha256: stored.hash },
    });
  });
}
