/** What a paper says of one event: its title, where it was, how many came by its recorded wording. N14, N15 */
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Period } from "~/domain/day/calendar-date";
import type { FrozenEvent, FrozenName, FrozenReport } from "~/domain/submission/frozen-report";
import { attendanceSum, countedSessions } from "~/domain/submission/frozen-sessions";
import { inLanguage, type Language } from "~/domain/value/language";
import { paperText } from "~/i18n/paper/paper-text";
import { attendanceWords } from "./axis-blocks";
import { isHidden } from "./paper-facts";

/** On paper; the sheets hold the whole of it. */
const LONGEST_TITLE = 120;

export function eventTitle(event: FrozenEvent, language: Language): string {
  const t = paperText[language];
  if (isHidden(event)) return t.hiddenTitle;
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
  const states = occurrences.flatMap(({ state, placementStates }) =>
    state === null ? placementStates : [state],
  );
  return [...new Set(states)];
}

/** The recorded wording where one record is all there is; else the sum of those of the period as a total is printed. */
export function eventAttendance(event: FrozenEvent, period: Period, language: Language): string {
  const sessions = countedSessions({ events: [event], period });
  const records = sessions.flatMap(({ occurrence }) =>
    occurrence.observations.filter(({ official }) => official),
  );
  const [record] = records;
  if (sessions.length === 1 && records.length === 1 && record)
    return record.wording ?? formatHeadcount(record, language);
  return attendanceWords(attendanceSum(sessions), language);
}
