/**
 * Which missions hold an area on a day (管轄).
 *
 * J1 A row of the area's county beats the rows of its state. J2 A row counts from `validFrom` to `validUntil`, both
 * days included; an open end has no limit. J3 A rival claim is never the default; it only sets `disputed`.
 * J4 Without a county the state's own rows answer; a split state then names the mission of its remainder.
 */
import type { CalendarDate } from "~/domain/day/calendar-date";

export const DEFAULT_PURPOSE = "outreach";

export type JurisdictionRow = {
  mission: string;
  state: string;
  /** Null: the row is about the whole state. */
  county: string | null;
  purpose: string;
  validFrom: CalendarDate | null;
  validUntil: CalendarDate | null;
  disputed: boolean;
};

export type Area = { state: string; county: string | null };
export type Posts = { posts: string[]; disputed: boolean };

/** The missions of an area, in the order of the rows, and whether another mission claims it too. */
export function postsFor(
  area: Area,
  rows: readonly JurisdictionRow[],
  on: CalendarDate,
  purpose: string = DEFAULT_PURPOSE,
): Posts {
  const ofState = rows.filter(
    (row) => row.state === area.state && row.purpose === purpose && isValidOn(row, on),
  );
  const ofCounty = ofState.filter((row) => row.county !== null && row.county === area.county);
  const ofWhole = ofState.filter((row) => row.county === null);
  const settled = ofCounty.some((row) => !row.disputed);
  return postsOf(settled ? ofCounty : [...ofCounty, ...ofWhole]);
}

/** Every mission that holds some part of a state: both halves of California. */
export function postsWithin(
  state: string,
  rows: readonly JurisdictionRow[],
  on: CalendarDate,
  purpose: string = DEFAULT_PURPOSE,
): Posts {
  return postsOf(
    rows.filter((row) => row.state === state && row.purpose === purpose && isValidOn(row, on)),
  );
}

function postsOf(rows: readonly JurisdictionRow[]): Posts {
  const held = rows.filter((row) => !row.disputed).map((row) => row.mission);
  return { posts: [...new Set(held)], disputed: rows.some((row) => row.disputed) };
}

function isValidOn(row: JurisdictionRow, on: CalendarDate): boolean {
  return (
    (row.validFrom === null || row.validFrom <= on) &&
    (row.validUntil === null || on <= row.validUntil)
  );
}
