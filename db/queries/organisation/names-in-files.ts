/** Folded names of organisations that the rows of an import are to register. */
import { and, asc, eq } from "drizzle-orm";
import { foldedNames } from "~/domain/organisation/organisation";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";

export async function listNamesToRegister(db: Handle, importId: number): Promise<Set<string>> {
  const rows = await db
    .select({ entry: importRows.entry })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.outcome, "new")))
    .orderBy(asc(importRows.row));
  const textOf = (value: unknown) => (typeof value === "string" ? value : null);
  return new Set(
    rows.flatMap(({ entry }) => {
      const { name_ja: ja, name_en: en } = Object(entry) as Record<string, unknown>;
      return foldedNames({ ja: textOf(ja), en: textOf(en) });
    }),
  );
}
