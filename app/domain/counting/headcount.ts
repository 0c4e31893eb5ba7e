/**
 * How many came: reading, adding and writing head counts. N4
 *
 * 「約50名」 is a proposal that its writer confirms; 「50名以上」 is open-ended and counts its low on both
 * sides; 「数十名」 is nobody's number and asks. Nobody came (0) and not counted (no headcount) differ.
 */

import type { Language } from "~/domain/value/language";
import { MAX_PEOPLE } from "~/domain/value/limits";
import { ALLOWED, type Parsed, type Refusal, refuse, type Verdict } from "~/domain/value/verdict";
import { groupDigits } from "~/domain/value/whole-number";
import { endsInUnit, parseWrittenNumber } from "~/domain/value/written-number";
import type { Headcount } from "./observation";

export type HeadcountRefusal =
  | "headcount-empty"
  | "headcount-vague"
  | "headcount-malformed"
  | "headcount-negative"
  | "headcount-fractional"
  | "headcount-too-large"
  | "headcount-low-above-high";

/** `needsConfirmation`: the numbers are our reading of 約; they stand once their writer confirms them. */
export type ReadHeadcount = { ok: true; headcount: Headcount; needsConfirmation: boolean };

const UNIT = /(?:名様|名|人|people|persons|participants|attendees|guests)/g;
const ABOUT_BEFORE =
  /^(?:約|およそ|おおよそ|概ね|おおむね|ほぼ|about|approximately|approx\.?|around|circa|ca\.?)/;
const ABOUT_AFTER = /(?:程度|前後|ほど|くらい|ぐらい)$/;
const AT_LEAST = /(?:以上|\+|ormore)$|^atleast/;
const MORE_THAN = /(?:を?超(?:える|過)?|をこえる)$|^(?:morethan|over)/;
const NEGATIVE = /^(?:-|−|▲|△|マイナス|minus)\d/;
const RANGE = /^(.+?)(?:-|–|—|−|〜|~|ー|から|to)(.+)$/;
const VAGUE =
  /数|幾|多数|余|弱|強|以下|未満|最大|以内|まで|α|several|dozens|hundreds|many|upto|atmost|under|lessthan|^[〜~]/;

/** Reads a head count as people type it. */
export function parseHeadcount(text: string): ReadHeadcount | Refusal<HeadcountRefusal> {
  const typed = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replace(UNIT, "");
  if (typed === "") return refuse("headcount-empty");
  if (NEGATIVE.test(typed)) return refuse("headcount-negative");
  if (VAGUE.test(typed)) return refuse("headcount-vague");

  const about = typed.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, "");
  const isAbout = about !== typed;
  const bare = about.replace(AT_LEAST, "").replace(MORE_THAN, "");
  if (bare !== about) {
    return isAbout ? refuse("headcount-vague") : openEnded(bare, MORE_THAN.test(about) ? 1 : 0);
  }
  const range = RANGE.exec(about);
  if (range) return between(range[1] ?? "", range[2] ?? "", isAbout);
  return isAbout ? approximately(about) : exactly(about);
}

/** Is this headcount one that an observation may hold? */
export function checkHeadcount(headcount: Headcount): Verdict<HeadcountRefusal> {
  const { low, high } = headcount;
  if (low < 0 || high < 0) return refuse("headcount-negative");
  if (!Number.isInteger(low) || !Number.isInteger(high)) return refuse("headcount-fractional");
  if (high > MAX_PEOPLE || low > MAX_PEOPLE) return refuse("headcount-too-large");
  if (low > high) return refuse("headcount-low-above-high");
  return ALLOWED;
}

/** 45〜55名, 50名以上; 45–55, 50 or more. */
export function formatHeadcount(headcount: Headcount, language: Language): string {
  const { low, high, openEnded } = headcount;
  const [from, to] = [groupDigits(low), groupDigits(high)];
  if (language === "ja") {
    return `${low === high ? from : `${from}〜${to}`}名${openEnded ? "以上" : ""}`;
  }
  return `${low === high ? from : `${from}–${to}`}${openEnded ? " or more" : ""}`;
}

/** The share of a sum that was counted, rounded down to two decimals; null where nobody came or was counted. */
export function exactShare(exact: number, high: number): number | null {
  return high === 0 ? null : Math.floor((exact * 100) / high) / 100;
}

function exactly(text: string): ReadHeadcount | Refusal<HeadcountRefusal> {
  const number = readNumber(text);
  return number.ok ? read(number.value, number.value, false) : number;
}

/** 約N is N ± 10 %, rounded outward. */
function approximately(text: string): ReadHeadcount | Refusal<HeadcountRefusal> {
  const number = readNumber(text);
  if (!number.ok) return number;
  return read(Math.floor((number.value * 9) / 10), Math.ceil((number.value * 11) / 10), true);
}

/** 50名以上 begins at 50, 50名超 at 51. */
function openEnded(text: string, more: 0 | 1): ReadHeadcount | Refusal<HeadcountRefusal> {
  const number = readNumber(text);
  if (!number.ok) return number;
  const low = number.value + more;
  const answer = read(low, low, false);
  return answer.ok ? { ...answer, headcount: { low, high: low, openEnded: true } } : answer;
}

function between(
  lowText: string,
  highText: string,
  isAbout: boolean,
): ReadHeadcount | Refusal<HeadcountRefusal> {
  // 2〜3千名: the unit is meant for both numbers, and only the writer knows.
  if (endsInUnit(highText) && !endsInUnit(lowText)) return refuse("headcount-vague");
  const low = readNumber(lowText);
  const high = readNumber(highText);
  if (!low.ok) return low;
  return high.ok ? read(low.value, high.value, isAbout) : high;
}

function readNumber(text: string): Parsed<number, HeadcountRefusal> {
  const number = parseWrittenNumber(text);
  if (number.ok) return number;
  return refuse(number.reason === "not-whole" ? "headcount-fractional" : "headcount-malformed");
}

function read(
  low: number,
  high: number,
  needsConfirmation: boolean,
): ReadHeadcount | Refusal<HeadcountRefusal> {
  const headcount = { low, high, openEnded: false };
  const verdict = checkHeadcount(headcount);
  return verdict.ok ? { ok: true, headcount, needsConfirmation } : verdict;
}
