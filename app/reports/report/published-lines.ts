/** Published totals as they are printed: period, figures with their qualifiers, wording, source. N8 */

import type { PublishedMatch } from "~/domain/counting/published-match";
import { periodName } from "~/domain/day/period-name";
import type { Bilingual, BilingualText, Language } from "~/domain/value/language";
import {
  type PublishedFigures,
  publishedAttendance,
  publishedEvents,
  publishedRounding,
} from "./published-words";

export type PublishedFact = PublishedFigures & {
  id: string;
  from: string;
  to: string;
  match: PublishedMatch;
  wording: Bilingual;
  note: BilingualText;
  source: string;
};

export type PublishedLine = {
  id: string;
  match: PublishedMatch;
  period: string;
  /** Null where no number is published. */
  events: string | null;
  attendance: string | null;
  /** To what the attendance was rounded. */
  rounding: string | null;
  wording: Bilingual;
  /** What the record says besides; counted nowhere. */
  note: string | null;
  source: string;
};

export function publishedLines(
  published: readonly PublishedFact[],
  language: Language,
): PublishedLine[] {
  return published.map((total) => ({
    id: total.id,
    match: total.match,
    period: periodName({ from: total.from, to: total.to }, language),
    events: publishedEvents(total, language),
    attendance: publishedAttendance(total, language),
    rounding: publishedRounding(total, language),
    wording: total.wording,
    note: total.note[language],
    source: total.source,
  }));
}
