/** What a paper says of one event: its title, where it was, how many came by its recorded wording. N14, N15 */
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Period } from "~/domain/day/calendar-date";
import type {
  FrozenEvent,
  FrozenName,
  FrozenObservation,
  FrozenOccurrence,
  FrozenReport,
} from "~/domain/submission/frozen-report";
import {
  attendanceSum,
  type CountedSession,
  countedSessions,
  isWhole,
  officialOf,
} from "~/domain/submission/frozen-sessions";
import { inLanguage, type Language } from "~/domain/value/language";
import { paperText } from "~/i18n/paper/paper-text";
import { attendanceWords } from "./axis-blocks";

/** On paper; the sheets hold the whole of it. */
const LONGEST_TITLE = 120;

export function eventTitle(event: FrozenEvent, language: Language): string {
  const t = paperText[language];
  const title = shortened(inLanguage(event.title, language));
  return event.fictional ? t.fictionalTitle(title) : title;
}

/** Never in the middle of a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${[...text.slice(0, LONGEST_TITLE + 1)].slice(0, LONGEST_TITLE - 1).join("")}…`;
}

export function nameOf(
  { names }: FrozenReport,
  axis: FrozenName["axis"],
  key: string,
  language: Language,
): string {
  return names.find((name) => name.axis === axis && name.key === key)?.[language] ?? key;
}

export function eventStates({ occurrences }: FrozenEvent): string[] {
  return [...new Set(occurrences.flatMap(statesOfOne))];
}

const statesOfOne = ({ state, placementStates }: FrozenOccurrence) => state ?? placementStates;

/** By name, as people read them; the sheets have the codes. */
export function statesOf(event: FrozenEvent, report: FrozenReport, language: Language): string {
  return eventStates(event)
    .map((state) => nameOf(report, "state", state, language))
    .join(paperText[language].list);
}

/** The recorded wording where one record is all there is; else the sum of those of the period as a total is printed. */
export function eventAttendance(event: FrozenEvent, period: Period, language: Language): string {
  const sessions = countedSessions({ events: [event], period });
  const records = sessions.flatMap(({ occurrence }) => officialOf(occurrence));
  const [record] = records;
  if (sessions.length === 1 && records.length === 1 && record) return recorded(record, language);
  return attendanceWords(attendanceSum(sessions), language);
}

/** The same of what was counted of the whole event of somebody else. N14 */
export function wholeAttendance(session: CountedSession, language: Language): string {
  const records = officialOf(session.occurrence).filter(isWhole);
  const [record] = records;
  if (records.length === 1 && record) return recorded(record, language);
  return attendanceWords(attendanceSum([session]), language);
}

/** A bare number gets its unit; what is worded in Japanese alone stands in English as its figures. */
function recorded(record: FrozenObservation, language: Language): string {
  const { wording } = record;
  const isBare = wording === null || /^[\d,]+$/.test(wording.normalize("NFKC").trim());
  const isForeign = language === "en" && /[\u3005-\u30ff\u4e00-\u9fff]/.test(wording ?? "");
  return wording === null || isBare || isForeign ? formatHeadcount(record, language) : wording;
}
