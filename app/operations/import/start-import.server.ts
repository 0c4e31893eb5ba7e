/**
 * Beginning an import: the file is kept, and read in the background. Nothing of the register is written before somebody
 * commits the preview; that is what the audit trail records.
 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { LONGEST_SOURCE } from "~/domain/api-import";
import type { ColumnMapping } from "~/domain/import/column-mapping";
import type { ImportKind } from "~/domain/import/import-kind";
import { mayImport } from "~/domain/import/import-right";
import { NO_CHOICE, type TableChoice } from "~/domain/import/understood-file";
import { ALLOWED } from "~/domain/value/verdict";
import { findStoredFile, storeFile } from "~db/queries/file/stored-files";
import { addImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import { importers } from "./importers";
import { OWN_SOURCE } from "./kind/importer";

export type ImportStart = {
  kind: ImportKind;
  /** A file on the disk, its name as its sender has it, its size and SHA-256. */
  file: { path: string; name: string; bytes: number; sha256: string };
  /** What files of this origin are known as; null: by the name of the file. */
  source: string | null;
  onlyJapanese?: boolean;
  fiscalYear?: number | null;
  choice?: TableChoice;
  mapping?: ColumnMapping | null;
};

export type StartVerdict =
  | { ok: true; id: number }
  | { ok: false; reason: "kind-missing" | "file-changed" };

export async function startImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  start: ImportStart,
): Promise<StartVerdict | Denial> {
  const { kind, file } = start;
  // Nothing is kept for who may not, and nobody else waits in the queue while a file is stored.
  const asked = await writeKeepingAnswersAs(ctx, "import.make", async (_tx, { user }) => {
    orForbidden(mayImport(user, kind));
    return ALLOWED;
  });
  if (!asked.ok) return asked;
  if (importers[kind] === undefined) return { ok: false, reason: "kind-missing" };
  const { sha256, bytes } = file;
  if (!(await storeFile(ctx.db, file.path, { sha256, bytes, now: ctx.now })))
    return { ok: false, reason: "file-changed" };
  return await writeKeepingAnswersAs(ctx, "import.make", async (tx, ctx): Promise<StartVerdict> => {
    const { user, now } = ctx;
    orForbidden(mayImport(user, kind));
    // Whoever had the same file may have thrown it away since.
    if ((await findStoredFile(tx, sha256)) === null) return { ok: false, reason: "file-changed" };
    const stamp = { createdBy: user.id, createdAt: now };
    const id = await addImport(tx, {
      ...{ kind, source: start.source?.trim() || sourceOf(file.name) },
      ...{ onlyJapanese: start.onlyJapanese ?? false, fiscalYear: start.fiscalYear ?? null },
      ...{ fileHash: file.sha256, fileName: file.name, choice: start.choice ?? NO_CHOICE },
      ...{ mapping: start.mapping ?? null, ...stamp },
      organiser: user.role === "secretariat" ? null : user.organiser,
    });
    await addJob(tx, { kind: "import-read", subjectId: id, ...stamp });
    return { ok: true, id };
  });
}

/** Files that we give out are named after the register; any other by its name without what follows the last point. */
function sourceOf(fileName: string): string {
  if (fileName.startsWith(`${OWN_SOURCE}-`)) return OWN_SOURCE;
  const stem = fileName.replace(/\.[^.]*$/, "").trim() || fileName;
  return stem.slice(0, LONGEST_SOURCE) || "-";
}
