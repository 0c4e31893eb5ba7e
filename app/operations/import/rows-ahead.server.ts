/**
 * Rows of an import that are to be written next, compared with the register once more before their turn comes. Whoever
 * writes to the register in between makes what was found out of date: then they are compared anew, in the turn itself.
 */
import type { SignedInUser } from "~/context/context.server";
import type { RowOutcome } from "~/domain/import/import-state";
import type { Handle } from "~db/client";
import { listRowsToWrite, type RowToWrite } from "~db/queries/import/import-rows";
import { type Snapshot, snapshotSubjects } from "~db/queries/import/import-snapshots";
import type { StoredImport } from "~db/queries/import/imports";
import { registerStamp } from "~db/queries/store/data-version";
import { type ComparedRow, compareRows } from "./compare-rows.server";
import type { AnyImporter } from "./kind/importer";

export const ROWS_TO_WRITE: readonly RowOutcome[] = ["new", "changed"];

/** Why a row that was to be written is not: keys of words. */
type LeftOut = "there-meanwhile" | "gone-meanwhile" | "changed-meanwhile" | "not-yours";

export type RowAhead = { row: number; externalId: string | null } & (
  | { found: null; left: LeftOut }
  /** `before`: the rows of the register that stand there; null: it is new. */
  | { found: ComparedRow; before: Snapshot | null }
);

type Of = { stored: StoredImport; importer: AnyImporter };
/** `ground`: what its rows are written with. */
type Load = { rows: RowAhead[]; isLast: boolean; user: string; stamp: number; ground: unknown };

const AT_ONCE = 600;

export function rowsAhead(of: Of) {
  let load: Load | null = null;
  /** Of the turn that took rows last: the stamp that it found, and the last of its rows. */
  let taken: { stamp: number; row: number } | null = null;

  /** Nobody but this import has written to the register since they were compared. */
  const isAsFound = (stamp: number, after: number, user: SignedInUser): boolean => {
    if (load === null || load.user !== JSON.stringify(user)) return false;
    // Its own turn counts it on by one, where it was stored.
    return stamp === load.stamp || (stamp === (taken?.stamp ?? 0) + 1 && after === taken?.row);
  };

  return {
    /** Outside of any turn. */
    async fill(db: Handle, user: SignedInUser, after: number): Promise<void> {
      if (load !== null && (load.isLast || load.rows.some(({ row }) => row > after))) return;
      const stamp = await registerStamp(db);
      load = { ...(await compared(db, of, { user, after, most: AT_ONCE })), stamp };
      taken = null;
    },
    /** In a turn: at most so many behind a row. */
    async take(
      tx: Handle,
      { user, after, most }: Asked,
    ): Promise<{ rows: RowAhead[]; more: boolean | "later"; ground: unknown }> {
      const stamp = await registerStamp(tx);
      if (load === null || !isAsFound(stamp, after, user)) {
        load = null;
        const { rows, isLast, ground } = await compared(tx, of, { user, after, most });
        return { rows, more: !isLast, ground };
      }
      const left = load.rows.filter(({ row }) => row > after);
      const rows = left.slice(0, most);
      load = { ...load, stamp };
      taken = { stamp, row: rows.at(-1)?.row ?? after };
      const isOver = rows.length === left.length;
      return { rows, more: isOver ? !load.isLast && "later" : true, ground: load.ground };
    },
  };
}

type Asked = { user: SignedInUser; after: number; most: number };

async function compared(
  db: Handle,
  { stored, importer }: Of,
  { user, after, most }: Asked,
): Promise<Omit<Load, "stamp">> {
  const { id, kind, source, mapping } = stored;
  const rows = await listRowsToWrite(db, id, { outcomes: ROWS_TO_WRITE, after }, most);
  const found = await compareRows(
    db,
    { importer, kind, source, mapping: mapping ?? {} },
    rows.map(({ row, key, externalId, entry }) => ({
      ...{ row, key: key ?? "", externalId, entry: entry ?? {} },
    })),
  );
  const formerIds = [...found.values()].flatMap(({ id: former }) => former ?? []);
  const before = await snapshotSubjects(db, importer.tables, formerIds);
  const rowAhead = (row: RowToWrite): RowAhead => {
    const names = { row: row.row, externalId: row.externalId };
    const one = found.get(row.row);
    const left = one === undefined ? "changed-meanwhile" : whyLeft(row, one, { importer, user });
    return one === undefined || left !== null
      ? { ...names, found: null, left: left ?? "changed-meanwhile" }
      : { ...names, found: one, before: one.id === null ? null : (before.get(one.id) ?? null) };
  };
  const ahead = rows.map(rowAhead);
  const ground = await importer.ground?.(
    db,
    ahead.flatMap((one) => one.found ?? []),
  );
  return { rows: ahead, isLast: rows.length < most, user: JSON.stringify(user), ground };
}

function whyLeft(
  row: RowToWrite,
  found: ComparedRow,
  { importer, user }: { importer: AnyImporter; user: SignedInUser },
): LeftOut | null {
  const meanwhile = asPreviewed(row, found);
  if (meanwhile !== null) return meanwhile;
  if (!importer.may(user, found.entry, found.former)) return "not-yours";
  const problem = importer.check?.(found.entry, found.former) ?? null;
  return problem === null ? null : "changed-meanwhile";
}

/** Why a row is left out after all; null where the register is as it was when the row was read. */
function asPreviewed(row: RowToWrite, { former, changes }: ComparedRow): LeftOut | null {
  if (row.outcome === "new") return former === null ? null : "there-meanwhile";
  if (former === null) return "gone-meanwhile";
  return JSON.stringify(changes) === JSON.stringify(row.changes) ? null : "changed-meanwhile";
}
