/**
 * Which missions hold an area on a day (管轄).
 *
 * J1 A row of the area's county beats the rows of its state. J2 A row counts from `validFrom` to `validUntil`, both
 * days included; an open end has no limit. J3 A rival claim is never the default; it only sets `disputed`.
 * J4 Without a county the state's own rows answer; a split state then names the mission of its remainder.
 * J5 The states of a jurisdiction are those its mission holds today, whole or in part: rows without an end. A split
 *    state stands in each of its jurisdictions with all its events.
 */

import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Bilingual } from "~/domain/value/language";

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

const KEY = "jurisdiction:";

/** A jurisdiction where a row of the state axis is asked for: to its states what a head is to its leaves. J5 */
export const jurisdictionKey = (mission: string): string => `${KEY}${mission}`;

/** Null for a state, or a row for none. */
export function missionOfKey(key: string): string | null {
  return key.startsWith(KEY) ? key.slice(KEY.length) : null;
}

/** In the order of the rows. J5 */
export function statesHeldBy(mission: string, rows: readonly JurisdictionRow[]): string[] {
  const held = rows.filter(
    (row) =>
      row.mission === mission &&
      row.purpose === DEFAULT_PURPOSE &&
      !row.disputed &&
      row.validUntil === null,
  );
  return [...new Set(held.map(({ state }) => state))];
}

/** Does a state lie in what was asked for as a state: itself, or a jurisdiction that it stands in? */
export function isWithin(state: string, asked: string, rows: readonly JurisdictionRow[]): boolean {
  const mission = missionOfKey(asked);
  return mission === null ? state === asked : statesHeldBy(mission, rows).includes(state);
}

/** シカゴ総領事館管轄: the mission's official name without where it stands for whom. */
export function jurisdictionName({
  name,
  short,
}: {
  name: Bilingual;
  short: Bilingual;
}): Bilingual {
  const ja = /^在(.+?)(?:日本国)(総領事館)$/.exec(name.ja);
  return {
    ja: `${ja === null ? short.ja : `${ja[1]}${ja[2]}`}管轄`,
    en: `${short.en} jurisdiction`,
  };
}
