/** What is remembered of a source: which columns its files have, what was answered of them, and which subject each id is. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { ImportKind } from "~/domain/import/import-kind";
import type { Handle } from "../../client";
import { importAnswers, importIdentities, importMappings } from "../../schema/imports";
import { organisationSpellings } from "../../schema/organisations";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";

type Source = { kind: ImportKind; source: string };

export async function findMapping(db: Handle, of: Source): Promise<ColumnMapping | null> {
  const rows = await db
    .select({ mapping: importMappings.mapping })
    .from(importMappings)
    .where(and(eq(importMappings.kind, of.kind), eq(importMappings.source, of.source)));
  return (rows[0]?.mapping ?? null) as ColumnMapping | null;
}

export async function rememberMapping(
  tx: Handle,
  of: Source,
  kept: { mapping: ColumnMapping; importId: number; savedAt: Date },
): Promise<void> {
  await tx
    .insert(importMappings)
    .values({ ...of, ...kept })
    .onConflictDoUpdate({ target: [importMappings.kind, importMappings.source], set: kept });
}

/** What was answered of files of this source, and of the kind whatever the source: by question. */
export async function listAnswers(db: Handle, of: Source): Promise<Map<string, string>> {
  const rows = await db
    .select({ question: importAnswers.question, answer: importAnswers.answer })
    .from(importAnswers)
    .where(
      and(
        eq(importAnswers.kind, of.kind),
        inArray(importAnswers.source, [of.source, WHATEVER_SOURCE]),
      ),
    )
    .orderBy(asc(importAnswers.question));
  return new Map(rows.map(({ question, answer }) => [question, answer]));
}

export const WHATEVER_SOURCE = "";

export async function rememberAnswer(
  tx: Handle,
  of: Source & { question: string },
  kept: { answer: string; importId: number; savedAt: Date },
): Promise<void> {
  await tx
    .insert(importAnswers)
    .values({ ...of, ...kept })
    .onConflictDoUpdate({
      target: [importAnswers.kind, importAnswers.source, importAnswers.question],
      set: kept,
    });
}

/** What was answered in this import, and nowhere since. */
export async function forgetAnswers(tx: Handle, importId: number): Promise<void> {
  await tx.delete(importAnswers).where(eq(importAnswers.importId, importId));
}
const identified = madeOnce((db) =>
  db
    .select({ externalId: importIdentities.externalId, subjectId: importIdentities.subjectId })
    .from(importIdentities)
    .where(
      and(
        eq(importIdentities.kind, sql.placeholder("kind")),
        eq(importIdentities.source, sql.placeholder("source")),
        inListNamed(importIdentities.externalId, "ids"),
      ),
    )
    .orderBy(asc(importIdentities.externalId))
    .prepare(),
);

/** Subjects by the id that the source gives them. */
export async function findIdentities(
  db: Handle,
  of: Source,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await identified(db).execute({ ...of, ids: listOf(externalIds) });
  return new Map(rows.map(({ externalId, subjectId }) => [externalId, subjectId]));
}

/** Everything that the ids of a source were found to be. */
export async function listSubjectsOf(db: Handle, of: Source): Promise<Map<string, string>> {
  const rows = await db
    .select({ externalId: importIdentities.externalId, subjectId: importIdentities.subjectId })
    .from(importIdentities)
    .where(isOf(of))
    .orderBy(asc(importIdentities.externalId));
  return new Map(rows.map(({ externalId, subjectId }) => [externalId, subjectId]));
}

/** Instead of what it named before, which is gone. */
const remembering = manyRows(
  importIdentities,
  ["kind", "source", "externalId", "subjectId", "importId"],
  sql`on conflict (kind, source, external_id)
      do update set subject_id = excluded.subject_id, import_id = excluded.import_id`,
);

export async function rememberIdentities(
  tx: Handle,
  of: Source & { importId: number },
  identities: readonly { externalId: string; subjectId: string }[],
): Promise<void> {
  await remembering(
    tx,
    identities.map((identity) => ({ ...of, ...identity })),
  );
}

export async function forgetIdentities(
  tx: Handle,
  kind: ImportKind,
  of: { importId: number; subjectIds: readonly string[] },
): Promise<void> {
  await tx
    .delete(importIdentities)
    .where(
      and(
        eq(importIdentities.kind, kind),
        inList(importIdentities.subjectId, of.subjectIds),
        eq(importIdentities.importId, of.importId),
      ),
    );
}

/** Names of organisations that were confirmed in this import. */
export async function forgetSpellings(tx: Handle, importId: number): Promise<void> {
  await tx.delete(organisationSpellings).where(eq(organisationSpellings.importId, importId));
}

function isOf({ kind, source }: Source) {
  return and(eq(importIdentities.kind, kind), eq(importIdentities.source, source));
}
