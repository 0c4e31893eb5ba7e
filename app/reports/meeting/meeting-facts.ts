/** All that the papers of a meeting are made of, read beforehand: plain values, so that another thread makes the papers. */
import type { ContrastRow } from "~/domain/contrast/contrast";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { ExamplePart } from "~/domain/example/example";
import type { MeetingDraft } from "~/domain/meeting/meeting";
import type { FrozenReport, ReportBasis } from "~/domain/submission/frozen-report";
import type { Edition } from "~/domain/value/edition";
import type { Bilingual, BilingualText, Language } from "~/domain/value/language";

export type NextEvent = {
  day: string;
  title: string;
  lead: string;
  /** Of the lead, by which a ministry finds its own; null where nothing but the day is shown. */
  organiser: string | null;
};
export type NextEvents = {
  from: CalendarDate;
  to: CalendarDate;
  rows: readonly NextEvent[];
  hidden: number;
};

export type PaperOrganiser = {
  slug: string;
  type: "mission" | "agency";
  name: Bilingual;
  /** Has it finished reporting for the period? Null: not known of a frozen record, or not asked. */
  finished: boolean | null;
};

export type PaperExample = {
  title: BilingualText;
  words: Record<ExamplePart, BilingualText>;
  fictional: boolean;
  event: { title: BilingualText; lead: string; day: string };
};

export type PaperContrast = {
  x: ContrastMeasure;
  y: ContrastMeasure;
  rows: readonly (ContrastRow & { name: Bilingual })[];
  from: number;
  known: number;
  /** Furthest behind first. */
  named: readonly Bilingual[];
};

export type PaperGround = {
  width: number;
  height: number;
  areas: readonly { code: string; rings: readonly (readonly { x: number; y: number }[])[] }[];
};

export type MeetingFacts = {
  meeting: MeetingDraft;
  report: FrozenReport;
  /** The same days a year before, and the short code where it is a frozen record. */
  before: ReportBasis;
  beforeCode: string | null;
  /** The short code of the frozen report; null: of the register as it is. */
  code: string | null;
  organisers: readonly PaperOrganiser[];
  ground: PaperGround;
  next: NextEvents;
  examples: readonly PaperExample[];
  contrast: PaperContrast | null;
  answers: readonly { question: string; isForeign: boolean; said: string; source: string }[];
  today: CalendarDate;
  language: Language;
  edition: Edition;
};
