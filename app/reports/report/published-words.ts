/** Published figures in words, and the one sentence that relates them to the register. N8 */
import type { Language } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";
import { groupDigits } from "~/domain/value/whole-number";
import { reportText } from "~/i18n/report/report-text";

export type PublishedFigures = {
  events: number | null;
  eventsQualifier: Qualifier | null;
  attendance: number | null;
  attendanceQualifier: Qualifier | null;
};
export type RegisteredRecord = { events: number; documented: number; withAttendance: number };

/** 337件; 337. Null where no number of events is published. */
export function publishedEvents(published: PublishedFigures, language: Language): string | null {
  if (published.events === null) return null;
  const t = reportText[language];
  return t.qualified[published.eventsQualifier ?? "exact"](
    t.eventsUnit(groupDigits(published.events)),
  );
}

/** 延べ110万名以上; 1,100,000 or more. Null where no attendance is published. */
export function publishedAttendance(
  published: PublishedFigures,
  language: Language,
): string | null {
  if (published.attendance === null) return null;
  const t = reportText[language];
  const people = t.peoplePublished(largeNumber(published.attendance, language));
  return t.qualified[published.attendanceQualifier ?? "exact"](people);
}

/**
 * 「公表337件のうち7件がこの登録にあります。参加者数が公表されているものはありません。」
 *
 * Two counts side by side; never their difference, ratio or sum. Null where no number is published.
 */
export function registeredSentence(
  published: PublishedFigures,
  record: RegisteredRecord,
  language: Language,
): string | null {
  const events = publishedEvents(published, language);
  if (events === null || published.events === null) return null;
  const clauses = [eventsClause(events, published.events, record.events, language)];
  if (record.events > 0) clauses.push(attendanceClause(record, language));
  return language === "ja" ? clauses.join("") : `${clauses.join("; ")}.`;
}

function eventsClause(
  words: string,
  published: number,
  registered: number,
  language: Language,
): string {
  const t = reportText[language];
  if (registered === 0) return t.registeredNone(words);
  const here = groupDigits(registered);
  return registered <= published ? t.registered(words, here) : t.registeredMore(words, here);
}

function attendanceClause(
  { events, documented, withAttendance }: RegisteredRecord,
  language: Language,
): string {
  const t = reportText[language];
  if (withAttendance > 0) return t.someHaveAttendance(groupDigits(withAttendance));
  return documented === events ? t.noneHasPublishedAttendance : t.noneHasAttendance;
}

/** Japanese counts in 万: 110万 for 1,100,000. */
function largeNumber(value: number, language: Language): string {
  const rounds = value >= 10_000 && value % 10_000 === 0;
  return language === "ja" && rounds
    ? reportText.ja.tenThousands(groupDigits(value / 10_000))
    : groupDigits(value);
}
