/** A meeting of the Task Force (会議): twenty minutes, numbered papers, decisions asked for. P205 */
import type { CalendarDate } from "~/domain/day/calendar-date";

export const PAPER_FORMATS = ["pdf", "docx"] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** How long it lasts, as its clock shows. */
export const MINUTES = 20;
export const MOST_QUESTIONS = 12;

export type MeetingQuestion = { question: string; questionEn: string | null; messageId: number };
export type MeetingDraft = {
  titleJa: string;
  titleEn: string | null;
  day: CalendarDate;
  time: string | null;
  place: string;
  placeEn: string | null;
  from: CalendarDate;
  to: CalendarDate;
  /** A frozen report of that period; null: what is registered when the papers are made. */
  submissionId: number | null;
  /** An item, an office, a decision, a sentence a line. */
  agenda: string;
  attendees: string;
  decisions: string;
  talkingPoints: string;
  /** The same in English; empty: the English paper says that it stands in Japanese. */
  agendaEn: string;
  attendeesEn: string;
  decisionsEn: string;
  talkingPointsEn: string;
  questions: readonly MeetingQuestion[];
};

export const MEETING_BOXES = [
  ...(["titleJa", "titleEn", "day", "time", "place", "placeEn"] as const),
  ...(["from", "to", "submissionId", "agenda", "agendaEn", "attendees", "attendeesEn"] as const),
  ...(["decisions", "decisionsEn", "talkingPoints", "talkingPointsEn"] as const),
] as const;
export type MeetingBox = (typeof MEETING_BOXES)[number];
export type TypedMeetingPlan = Record<MeetingBox, string> & {
  questions: { question: string; questionEn: string; messageId: string }[];
};
export type MeetingErrors = Partial<Record<MeetingBox | "questions" | "revision", string>>;

/** Lines that say something. */
export const linesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is said in that language, and whether it is, or stands as it was typed in Japanese. */
export function saidIn(
  { ja, en }: { ja: string; en: string | null },
  language: "ja" | "en",
): { text: string; isForeign: boolean } {
  if (language === "ja") return { text: ja, isForeign: false };
  const said = en?.trim() ?? "";
  return said === "" ? { text: ja, isForeign: ja.trim() !== "" } : { text: said, isForeign: false };
}

/** 3:05 of twenty minutes, and whether they are over. */
export function elapsed(seconds: number): { text: string; isOver: boolean } {
  const whole = Math.max(0, Math.floor(seconds));
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return { text, isOver: whole >= MINUTES * 60 };
}

/** The sheet that a key turns to; null where it turns none. */
export function turnedTo(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (key === "ArrowRight" || key === "ArrowDown" || key === "PageDown")
    return Math.min(last, at + 1);
  if (key === "ArrowLeft" || key === "ArrowUp" || key === "PageUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
