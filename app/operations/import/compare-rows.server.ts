/** What rows of a file would make of the register: which subject each is, and what of it is different. */
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { ImportKind } from "~/domain/import/import-kind";
import type { Handle } from "~db/client";
import { findIdentities } from "~db/queries/import/import-memory";
import type { CellChange } from "~db/queries/import/import-rows";
import { type AnyImporter, type EntryOf, OWN_SOURCE } from "./kind/importer";

export type Entry = EntryOf<string>;
export type SoughtRow = { row: number; key: string; externalId: string | null; entry: Entry };
/** `entry` is whole: the register's own with the file's columns put over it. `former` null: a new subject. */
export type ComparedRow = {
  id: string | null;
  former: Entry | null;
  entry: Entry;
  /** Of one that is there; of a new subject everything is. */
  changes: CellChange[];
  /** Its source has named it before. */
  isNamed: boolean;
};

type Question = {
  importer: AnyImporter;
  kind: ImportKind;
  source: string;
  /** Of the columns that the file has. */
  mapping: ColumnMapping;
};

type Both = { former: Entry; whole: Entry };

const changesOf = (
  importer: AnyImporter,
  columns: AnyImporter["columns"],
  { former, whole }: Both,
): CellChange[] =>
  columns.flatMap(({ key: field, isId }) => {
    if (isId) return [];
    const [before, after] = [importer.cell(former, field), importer.cell(whole, field)];
    return before === after ? [] : [{ field, before, after }];
  });

/** By row. Two of them may be the same subject: that is for whoever asks. */
export async function compareRows(
  db: Handle,
  { importer, kind, source, mapping }: Question,
  rows: readonly SoughtRow[],
): Promise<Map<number, ComparedRow>> {
  const externalIds = rows.flatMap(({ externalId }) => externalId ?? []);
  const known =
    source === OWN_SOURCE
      ? new Map(externalIds.map((id) => [id, id]))
      : await findIdentities(db, { kind, source }, externalIds);
  const byKey = await importer.find(db, [...new Set(rows.map(({ key }) => key))]);
  const candidates = [...new Set([...known.values(), ...byKey.values()])];
  const formers = await importer.load(db, candidates);
  const columns = importer.columns.filter(({ key }) => mapping[key] !== undefined);
  const absent = importer.columns.filter(({ key }) => mapping[key] === undefined);
  return new Map(
    rows.map(({ row, key, externalId, entry }): [number, ComparedRow] => {
      // What a source once named may be gone.
      const named = known.get(externalId ?? "");
      const id = named !== undefined && formers.has(named) ? named : (byKey.get(key) ?? null);
      const former = id === null ? null : (formers.get(id) ?? null);
      // Of a new subject all that the row says, what it only supposes included.
      if (former === null)
        return [
          row,
          { id: null, former, entry, changes: [], isNamed: id !== null && id === named },
        ];
      const kept = absent.map(({ key: name }) => [name, former[name]]);
      const whole = { ...former, ...entry, ...Object.fromEntries(kept) };
      const changes = changesOf(importer, columns, { former, whole });
      return [row, { id, former, entry: whole, changes, isNamed: id === named }];
    }),
  );
}
