/** Meetings of the Task Force, their questions, and the papers that were made. */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { MeetingDraft, MeetingQuestion, PaperFormat } from "~/domain/meeting/meeting";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../client";
import { meetingFiles, meetingQuestions, meetings } from "../schema/meetings";
import { users } from "../schema/people";

type Row = typeof meetings.$inferSelect;
export type StoredMeeting = Row & { questions: MeetingQuestion[] };

export async function addMeeting(
  tx: Handle,
  { questions, ...draft }: MeetingDraft,
  by: { userId: number; at: Date },
): Promise<number> {
  const row = { ...draft, createdBy: by.userId, createdAt: by.at };
  const [added] = await tx.insert(meetings).values(row).returning({ id: meetings.id });
  if (added === undefined) throw new Error("The meeting was not stored");
  await putQuestions(tx, added.id, questions);
  return added.id;
}

export async function updateMeeting(
  tx: Handle,
  id: number,
  { questions, ...draft }: MeetingDraft,
): Promise<void> {
  await tx
    .update(meetings)
    .set({ ...draft, revision: sql`${meetings.revision} + 1` })
    .where(eq(meetings.id, id));
  await tx.delete(meetingQuestions).where(eq(meetingQuestions.meetingId, id));
  await putQuestions(tx, id, questions);
}

async function putQuestions(
  tx: Handle,
  meetingId: number,
  questions: readonly MeetingQuestion[],
): Promise<void> {
  if (questions.length === 0) return;
  await tx
    .insert(meetingQuestions)
    .values(questions.map((question, position) => ({ meetingId, position, ...question })));
}

export async function findMeeting(db: Handle, id: number): Promise<StoredMeeting | null> {
  const [row] = await db.select().from(meetings).where(eq(meetings.id, id));
  if (row === undefined) return null;
  const { question, questionEn, messageId } = meetingQuestions;
  const questions = await db
    .select({ question, questionEn, messageId })
    .from(meetingQuestions)
    .where(eq(meetingQuestions.meetingId, id))
    .orderBy(asc(meetingQuestions.position));
  return { ...row, questions };
}

/** The latest first. */
export async function listMeetings(db: Handle): Promise<Row[]> {
  return await db.select().from(meetings).orderBy(desc(meetings.day), desc(meetings.id));
}

/** By `meeting:id`. */
export async function listMeetingNames(db: Handle, ids: number[]) {
  const rows = await db.select().from(meetings).where(inArray(meetings.id, ids));
  return rows.map(({ id, titleJa, titleEn }) => {
    return [
      `meeting:${id}`,
      { name: { ja: titleJa, en: titleEn }, href: `/meetings/${id}` },
    ] as const;
  });
}

export type NewMeetingFile = {
  meetingId: number;
  format: PaperFormat;
  language: Language;
  edition: Edition;
  hash: string;
  bytes: number;
};

export async function addMeetingFile(
  tx: Handle,
  file: NewMeetingFile,
  by: { userId: number; at: Date },
): Promise<void> {
  await tx.insert(meetingFiles).values({ ...file, madeBy: by.userId, madeAt: by.at });
}

/** The newest first. */
export async function listMeetingFiles(db: Handle, meetingId: number) {
  const rows = await db
    .select({ row: meetingFiles, byName: users.name })
    .from(meetingFiles)
    .leftJoin(users, eq(users.id, meetingFiles.madeBy))
    .where(eq(meetingFiles.meetingId, meetingId))
    .orderBy(desc(meetingFiles.id));
  return rows.map(({ row, byName }) => ({ ...row, byName }));
}

export async function findMeetingFile(db: Handle, meetingId: number, id: number) {
  const [row] = await db
    .select()
    .from(meetingFiles)
    .where(and(eq(meetingFiles.meetingId, meetingId), eq(meetingFiles.id, id)));
  return row ?? null;
}
