/**
 * Loads the reference data of `seeds/` into the database, at every start.
 *
 * A file whose SHA-256 is already stored costs one lookup. A changed file is stored row by row by primary key; rows
 * it no longer has are removed unless something refers to them. All changed files together are one transaction.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "~db/client";
import { findNamedCompanies, linkCompany } from "~db/queries/project/project-companies";
import { findSeedHash, putSeedHash } from "~db/queries/reference/reference-rows";
import { REFERENCE_FILES, type SeedFile, type StoredFile } from "./reference-files";
import { seedHash } from "./seed-hash";

const silent = (): void => undefined;

/** Reads the folder `seeds/` of the working directory unless told another one. */
export async function loadReference(
  db: Database,
  log: (line: string) => void = silent,
  folder = "seeds",
): Promise<void> {
  const changed = await listChanged(db, folder);
  if (changed.length > 0) await storeChanged(db, changed, log);
  await linkCompanies(db, log);
}

/** Organisations are registered at any time: companies of projects are looked for among them at every start. P108 */
async function linkCompanies(db: Database, log: (line: string) => void): Promise<void> {
  if ((await findNamedCompanies(db.read)).length === 0) return;
  await db.write(async (tx) => {
    const links = await findNamedCompanies(tx);
    for (const link of links) await linkCompany(tx, link);
    log(`project-companies.csv: ${links.length} companies are known by their names`);
  });
}

async function storeChanged(
  db: Database,
  changed: readonly ChangedFile[],
  log: (line: string) => void,
): Promise<void> {
  await db.write(async (tx) => {
    const removals: { name: string; removal: StoredFile["removal"] }[] = [];
    for (const { file, content, hash } of changed) {
      const { rows, removal } = await file.store(tx, content);
      await putSeedHash(tx, file.name, hash, new Date());
      removals.unshift({ name: file.name, removal });
      log(`${file.name}: ${rows} rows`);
    }
    // What refers goes before what it refers to, so a row dropped from two files at once leaves both.
    for (const { name, removal } of removals) {
      const left = await removal(tx);
      if (left > 0)
        log(
          `${name}: ${left} rows are no longer in the file but stay, because something refers to them`,
        );
    }
  });
}

type ChangedFile = { file: SeedFile; content: string; hash: string };

async function listChanged(db: Database, folder: string): Promise<ChangedFile[]> {
  const changed: ChangedFile[] = [];
  for (const file of REFERENCE_FILES) {
    const content = readFileSync(join(folder, file.name), "utf8");
    const hash = seedHash(content);
    if ((await findSeedHash(db.read, file.name)) !== hash) changed.push({ file, content, hash });
  }
  return changed;
}
