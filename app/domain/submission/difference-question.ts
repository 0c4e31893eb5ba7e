/** What the address of a difference asks: which two reports, and by which axis. What is not understood is refused. P170 */

import type { Period } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { type FilterReason, type FilterRefusal, refusalOf } from "~/domain/filter/filter-refusal";
import { idOf } from "~/domain/value/id-of";
import { REPORT_AXES, type ReportAxis } from "./report-cells";

/** `submission:7`, `period:2025-04-01..2026-03-31`, or `now`: the period of the other one, as it is registered now. */
export type ComparedSide =
  | { of: "submission"; id: number }
  | { of: "period"; period: Period }
  | { of: "now" };

export type DifferenceQuestion = {
  a: ComparedSide;
  b: ComparedSide;
  by: ReportAxis;
  /** The version under which priority areas and levels are restated; null: as tagged then. P26 */
  under: string | null;
};

export type DifferenceReason = FilterReason | "not-a-report" | "not-frozen" | "both-now";
export type DifferenceRefusal = Omit<FilterRefusal, "reason"> & { reason: DifferenceReason };
export type DifferenceVerdict =
  | { ok: true; question: DifferenceQuestion }
  | { ok: false; refusals: DifferenceRefusal[] };

export const DIFFERENCE_PARAMETERS = ["a", "b", "by", "plan"] as const;

export function parseDifferenceQuestion(params: URLSearchParams): DifferenceVerdict {
  const refusals: DifferenceRefusal[] = DIFFERENCE_PARAMETERS.filter(
    (field) => params.getAll(field).length > 1,
  ).map((field) => refusalOf(params, field, "given-twice"));
  const side = (field: "a" | "b", standard: string) => {
    const read = sideOf(params.get(field)?.trim() || standard);
    if (read === null) refusals.push(refusalOf(params, field, "not-a-report"));
    return read;
  };
  const [a, b] = [side("a", ""), side("b", "now")];
  const asked = params.get("by")?.trim() || "nation";
  const by = REPORT_AXES.find((axis) => axis === asked);
  if (by === undefined) refusals.push(refusalOf(params, "by", "unknown"));
  if (a?.of === "now" && b?.of === "now") refusals.push(refusalOf(params, "b", "both-now"));
  if (a === null || b === null || by === undefined || refusals.length > 0)
    return { ok: false, refusals };
  return { ok: true, question: { a, b, by, under: params.get("plan")?.trim() || null } };
}

function sideOf(text: string): ComparedSide | null {
  if (text === "now") return { of: "now" };
  const [, kind, rest = ""] = /^(submission|period):(.*)$/.exec(text) ?? [];
  if (kind === "period") return periodOf(rest);
  const id = idOf(rest);
  return id === null ? null : { of: "submission", id };
}

function periodOf(text: string): ComparedSide | null {
  const [from, to, ...more] = text.split("..").map((day) => parseDay(day));
  if (!from?.ok || !to?.ok || more.length > 0 || from.value > to.value) return null;
  return { of: "period", period: { from: from.value, to: to.value } };
}

/** As it stands in an address. */
export function sideText(side: ComparedSide): string {
  if (side.of === "now") return "now";
  if (side.of === "submission") return `submission:${side.id}`;
  return `period:${side.period.from}..${side.period.to}`;
}

export function differenceParams({ a, b, by, under }: DifferenceQuestion): URLSearchParams {
  const params = new URLSearchParams({ a: sideText(a), b: sideText(b), by });
  if (under !== null) params.set("plan", under);
  return params;
}
