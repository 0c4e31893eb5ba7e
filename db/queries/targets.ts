/** Targets of a fiscal year, each of exactly one cell. P10, P11 */
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { type Target, type TargetCell, targetCellKey } from "~/domain/targets/target";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import type { Handle } from "../client";
import { users } from "../schema/people";
import { targets } from "../schema/planning";

export type StoredTarget = Target & {
  /** The name of who set it last; null where nobody of the register did. */
  setBy: string | null;
  setAt: Date;
  fictional: boolean;
};

/** In the order of their cells. Never to be summed. P10 */
export async function listTargets(db: Handle, fiscalYear: number): Promise<StoredTarget[]> {
  const rows = await db
    .select({ target: targets, setBy: users.name })
    .from(targets)
    .leftJoin(users, eq(users.id, targets.setBy))
    .where(eq(targets.fiscalYear, fiscalYear))
    .orderBy(asc(targets.measure), asc(targets.cell));
  return rows.map(({ target, setBy }) => storedTarget(target, setBy));
}

export type TargetOf = { fiscalYear: number; measure: TargetMeasure; cell: TargetCell };

/** The target of exactly this cell, or null. P10 */
export async function findTarget(db: Handle, of: TargetOf): Promise<StoredTarget | null> {
  const rows = await db
    .select({ target: targets, setBy: users.name })
    .from(targets)
    .leftJoin(users, eq(users.id, targets.setBy))
    .where(isTarget(of));
  const [found] = rows;
  return found === undefined ? null : storedTarget(found.target, found.setBy);
}

/** Sets the target of a cell, whether or not it had one; answers its id. What somebody sets is no longer fictional. */
export async function putTarget(
  tx: Handle,
  { fiscalYear, measure, cell }: TargetOf,
  set: { value: number; revision: number; userId: number; at: Date },
): Promise<number> {
  const stamp = {
    ...{ value: set.value, revision: set.revision, fictional: false },
    ...{ setBy: set.userId, setAt: set.at },
  };
  const rows = await tx
    .insert(targets)
    .values({ fiscalYear, measure, ...cell, cell: targetCellKey(cell), ...stamp })
    .onConflictDoUpdate({
      target: [targets.fiscalYear, targets.measure, targets.cell],
      set: stamp,
    })
    .returning({ id: targets.id });
  const put = rows[0];
  if (put === undefined) throw new Error("The target was not stored");
  return put.id;
}

export async function removeTarget(tx: Handle, of: TargetOf): Promise<void> {
  await tx.delete(targets).where(isTarget(of));
}

function isTarget({ fiscalYear, measure, cell }: TargetOf) {
  return and(
    eq(targets.fiscalYear, fiscalYear),
    eq(targets.measure, measure),
    eq(targets.cell, targetCellKey(cell)),
  );
}

function storedTarget(row: typeof targets.$inferSelect, setBy: string | null): StoredTarget {
  const { measure, organiser, state, priority, tier, ...set } = row;
  const { value, revision, setAt, fictional } = set;
  const cell = { organiser, state, priority, tier };
  return { measure, cell, value, revision, setBy, setAt, fictional };
}

export type IdentifiedTarget = StoredTarget & { id: number; fiscalYear: number };

/** In the order of their ids: those of fiscal years, or by id; all where neither is asked. */
export async function listIdentifiedTargets(
  db: Handle,
  asked: {
    fiscalYears?: readonly number[];
    /** Keys of cells (`targetCellKey`). */
    cells?: readonly string[];
    ids?: readonly number[];
    after?: number;
    limit?: number;
  },
): Promise<IdentifiedTarget[]> {
  const { fiscalYears, cells, ids, after, limit = MOST_TARGETS } = asked;
  const rows = await db
    .select()
    .from(targets)
    .where(
      and(
        fiscalYears && inArray(targets.fiscalYear, [...fiscalYears]),
        cells && inArray(targets.cell, [...cells]),
        ids && inArray(targets.id, [...ids]),
        after === undefined ? undefined : gt(targets.id, after),
      ),
    )
    .orderBy(asc(targets.id))
    .limit(limit);
  return rows.map((row) => ({
    ...storedTarget(row, null),
    ...{ id: row.id, fiscalYear: row.fiscalYear },
  }));
}

const MOST_TARGETS = 100_000;
