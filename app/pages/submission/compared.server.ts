/** The two reports of a difference: frozen ones as they were stored, periods as they are registered now. P170 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import type { Period } from "~/domain/day/calendar-date";
import { isWholeMonths } from "~/domain/filter/counts-unread";
import { countsSecrets } from "~/domain/submission/counts-secrets";
import type { Compared } from "~/domain/submission/difference";
import type {
  ComparedSide,
  DifferenceQuestion,
  DifferenceReason,
} from "~/domain/submission/difference-question";
import type { FrozenReport, ReportBasis } from "~/domain/submission/frozen-report";
import { printedBy } from "~/domain/submission/printed-by";
import { findFrozenRecord } from "~db/queries/submission/frozen-record";
import { readLiveBeside } from "~db/queries/submission/live-beside";
import { findSubmission } from "~db/queries/submission/submissions";

export type ComparedReports = Record<"a" | "b", Compared>;
export type ComparedVerdict =
  | { ok: true; reports: ComparedReports }
  | { ok: false; field: "a" | "b"; reason: DifferenceReason };

export async function readCompared(
  ctx: Context,
  { a, b, by }: DifferenceQuestion,
): Promise<ComparedVerdict> {
  const frozen = { a: await frozenOf(ctx, a), b: await frozenOf(ctx, b) };
  for (const field of ["a", "b"] as const) {
    const record = frozen[field];
    if (typeof record === "string") return { ok: false, field, reason: record };
  }
  const [ofA, ofB] = [recordOf(frozen.a), recordOf(frozen.b)];
  const periods = { a: ofA?.period ?? periodOf(a), b: ofB?.period ?? periodOf(b) };
  const read = async (other: FrozenReport | null, own: Period | null) => {
    const period = own ?? periods.a ?? periods.b;
    if (period === null) throw new Error("Two reports without a period");
    const reader = readerOf(ctx, period, other);
    return await readLiveBeside(ctx.db, other, { period, now: ctx.now, reader });
  };
  return {
    ok: true,
    reports: {
      a: ofA === null ? countedNow(await read(ofB, periods.a)) : printedBy(ofA, by),
      b: ofB === null ? countedNow(await read(ofA, periods.b)) : printedBy(ofB, by),
    },
  };
}

/** Null: read from the register. A word: why it cannot be compared. */
async function frozenOf(
  { db }: Context,
  side: ComparedSide,
): Promise<FrozenReport | DifferenceReason | null> {
  if (side.of !== "submission") return null;
  if ((await findSubmission(db.read, side.id)) === null) return "unknown";
  return (await findFrozenRecord(db.read, side.id)) ?? "not-frozen";
}

const recordOf = (read: FrozenReport | DifferenceReason | null) =>
  typeof read === "string" ? null : read;

const periodOf = (side: ComparedSide) => (side.of === "period" ? side.period : null);

const countedNow = (report: ReportBasis): Compared => ({ report, printed: null });

const isSame = (one: Period, other: Period) => one.from === other.from && one.to === other.to;

/** The figures of a frozen report's own period are told by the report, as far as it counts them. */
function readerOf({ user }: Context, period: Period, frozen: FrozenReport | null) {
  const isTold = frozen !== null && isSame(frozen.period, period) && countsSecrets(frozen);
  return isTold || isWholeMonths(period) ? ("everybody" as const) : draftReader(user);
}
