/** Imports, and where each stands. */
import { and, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { ImportKind } from "~/domain/import/import-kind";
import type { ImportRefusal } from "~/domain/import/import-refusal";
import type { ImportState } from "~/domain/import/import-state";
import type { TableChoice, UnderstoodFile } from "~/domain/import/understood-file";
import type { Handle } from "../../client";
import { imports } from "../../schema/imports";
import { users } from "../../schema/people";

type Row = typeof imports.$inferSelect;

/** What is kept as JSON is written by this file alone. */
export type StoredImport = Omit<Row, "choice" | "understood" | "mapping" | "refusals"> & {
  choice: TableChoice;
  understood: UnderstoodFile | null;
  mapping: ColumnMapping | null;
  refusals: ImportRefusal[] | null;
};

export type NewImport = Pick<
  StoredImport,
  | "kind"
  | "source"
  | "onlyJapanese"
  | "fiscalYear"
  | "fileHash"
  | "fileName"
  | "choice"
  | "mapping"
  | "organiser"
  | "createdBy"
  | "createdAt"
>;

export async function addImport(tx: Handle, values: NewImport): Promise<number> {
  const rows = await tx
    .insert(imports)
    .values({ ...values, state: "reading" })
    .returning({ id: imports.id });
  const added = rows[0];
  if (added === undefined) throw new Error("The import was not stored");
  return added.id;
}

export async function findImport(db: Handle, id: number): Promise<StoredImport | null> {
  const rows = await db.select().from(imports).where(eq(imports.id, id));
  return rows[0] === undefined ? null : storedImport(rows[0]);
}

/** Writes the given columns and counts the change. */
export async function updateImport(
  tx: Handle,
  id: number,
  changes: Partial<Omit<StoredImport, "id" | "revision">>,
): Promise<void> {
  await tx
    .update(imports)
    .set({ ...changes, revision: sql`${imports.revision} + 1` })
    .where(eq(imports.id, id));
}

export type ListedImport = Pick<
  Row,
  "id" | "kind" | "source" | "state" | "fileName" | "organiser" | "createdAt" | "committedAt"
> & { createdByName: string | null };

/** Newest first, without those that were thrown away; of an organiser, or all. */
export async function listImports(
  db: Handle,
  of: { organiser: string | null; kinds: readonly ImportKind[]; olderThan: number | null },
  limit: number,
): Promise<ListedImport[]> {
  return await db
    .select({
      ...{ id: imports.id, kind: imports.kind, source: imports.source, state: imports.state },
      ...{ fileName: imports.fileName, organiser: imports.organiser },
      ...{ createdAt: imports.createdAt, committedAt: imports.committedAt },
      createdByName: users.name,
    })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.createdBy))
    .where(and(listed(of), of.olderThan === null ? undefined : lt(imports.id, of.olderThan)))
    .orderBy(desc(imports.id))
    .limit(limit);
}

export async function countImports(
  db: Handle,
  of: { organiser: string | null; kinds: readonly ImportKind[] },
): Promise<number> {
  return await db.$count(imports, listed(of));
}

const SHOWN: readonly ImportState[] = [
  ...(["reading", "refused", "preview", "committing", "committed", "undoing", "undone"] as const),
];

function listed(of: { organiser: string | null; kinds: readonly ImportKind[] }): SQL | undefined {
  return and(
    inArray(imports.state, [...SHOWN]),
    inArray(imports.kind, [...of.kinds]),
    of.organiser === null ? undefined : eq(imports.organiser, of.organiser),
  );
}

function storedImport(row: Row): StoredImport {
  return row as StoredImport;
}
