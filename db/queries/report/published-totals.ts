/** What the Government has published about a period, and about periods that overlap it. N8 */

import { asc } from "drizzle-orm";
import { matchPublished, type PublishedMatch } from "~/domain/counting/published-match";
import type { Period } from "~/domain/day/calendar-date";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Handle } from "../../client";
import { publishedTotals } from "../../schema/figures";

export type PublishedTotal = {
  id: string;
  from: string;
  to: string;
  /** `same`: exactly the period asked for; only then may it stand beside a computed total. */
  match: PublishedMatch;
  events: number | null;
  eventsQualifier: Qualifier | null;
  attendance: number | null;
  attendanceQualifier: Qualifier | null;
  /** What the attendance was rounded to; null: not rounded. */
  attendanceUnit: number | null;
  wording: Bilingual;
  /** What the record says besides; counted nowhere. */
  note: BilingualText;
  source: string;
  mark: string;
};

/** The same period first, then the overlapping ones in order. */
export async function listPublishedTotals(db: Handle, period: Period): Promise<PublishedTotal[]> {
  return matchPublished(period, await listAllPublished(db));
}

/** Every published total, for the chart: each belongs to the fiscal year it is exactly of. */
export async function listAllPublished(db: Handle): Promise<Omit<PublishedTotal, "match">[]> {
  const rows = await db.select().from(publishedTotals).orderBy(asc(publishedTotals.id));
  return rows.map(({ wording, wordingEn, noteJa, noteEn, ...row }) => ({
    ...row,
    wording: { ja: wording, en: wordingEn },
    note: { ja: noteJa, en: noteEn },
  }));
}
