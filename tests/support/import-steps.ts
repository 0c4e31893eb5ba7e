/** Steps of an import in tests: a file from text, the work of the background done to its end. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "~/context/context.server";
import type { ImportStart } from "~/operations/import/start-import.server";
import { startImport } from "~/operations/import/start-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import { countRowOutcomes, listImportRows } from "~db/queries/import/import-rows";
import { findImport } from "~db/queries/import/imports";

type Brought = Omit<ImportStart, "file" | "source"> & { name?: string; source?: string | null };

/** Begins it; nothing is read yet. */
export async function bringFile(
  ctx: Context,
  content: string | Buffer,
  { name = "file.csv", source = "test", ...start }: Brought,
) {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-brought-"));
  try {
    const bytes = Buffer.from(content);
    const path = join(folder, "file");
    writeFileSync(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { path, name, bytes: bytes.byteLength, sha256 };
    return await startImport(ctx, { ...start, source, file });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Begins it and reads it. */
export async function previewFile(ctx: Context, content: string | Buffer, start: Brought) {
  const started = await bringFile(ctx, content, start);
  if (!started.ok) throw new Error(started.reason);
  await runWaitingJobs(ctx.db);
  return await readStored(ctx, started.id);
}

export async function readStored({ db }: Context, id: number) {
  const stored = await findImport(db.read, id);
  if (stored === null) throw new Error("No import");
  return {
    ...stored,
    counts: await countRowOutcomes(db.read, id),
    rows: await listImportRows(db.read, id, {}, 1_000),
  };
}
