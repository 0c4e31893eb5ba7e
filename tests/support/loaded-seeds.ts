/** The seeds in a folder of their own, loaded into a real database: each test starts from a copy, and may change a file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Database, openDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listSeededEvents } from "~db/queries/event/seeded-events";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { loadReference } from "~seeds/load-reference";

export const SEED_FILES = [
  ...["states.csv", "counties.csv", "organisers.csv", "jurisdictions.csv", "plans.json"],
  ...["kinds.csv", "places.csv", "places-ja.csv", "published-totals.csv", "area-facts.csv"],
  ...["projects.csv", "project-states.csv", "project-companies.csv", "project-statuses.csv"],
  ...["project-priorities.csv", "tranche-totals.csv", "project-candidates.csv", "commitments.csv"],
  ...["ties.csv", "visits.csv", "documented-events.json", "counting-criteria.csv"],
];

/** A few towns are enough; the whole gazetteer is checked with the files. */
const DOCUMENTED_TOWNS =
  /^(4221552|4264617|4910713|4140963|5586437|5263045|5278083|4256038|4259418|4866263|4850751|5780993|5746545),/;

/** To be called at the head of a test file. What `lines` holds is what the loaders said. */
export function loadedSeeds() {
  let loaded: string;
  let root: string;
  let folder: string;
  let open: Database | null = null;
  const lines: string[] = [];

  function db(): Database {
    if (open === null) throw new Error("No test is running");
    return open;
  }
  async function load() {
    const log = (line: string) => lines.push(line);
    await loadReference(db(), log, folder);
    await loadDocumentedEvents(db(), log, folder);
  }
  function change(name: string, edit: (text: string) => string) {
    const path = join(folder, name);
    const before = readFileSync(path, "utf8");
    const after = edit(before);
    expect(after, `${name} was to change`).not.toBe(before);
    writeFileSync(path, after);
  }
  function copyAgain(name: string) {
    cpSync(join("seeds", name), join(folder, name));
  }
  async function seeded(key: string) {
    const found = (await listSeededEvents(db().read)).find((event) => event.key === key);
    const stored = found === undefined ? null : await findEvent(db().read, found.id);
    if (stored === null) throw new Error(`No documented event ${key}`);
    return stored;
  }

  beforeAll(async () => {
    loaded = mkdtempSync(join(tmpdir(), "kusanone-seeds-"));
    folder = join(loaded, "seeds");
    for (const name of SEED_FILES) copyAgain(name);
    const isKept = (line: string, n: number) => n === 0 || DOCUMENTED_TOWNS.test(line);
    change("places.csv", (text) => text.split("\n").filter(isKept).join("\n"));
    open = openDatabase(join(loaded, "data"));
    await load();
    open.close();
  });
  afterAll(() => rmSync(loaded, { recursive: true, force: true }));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "kusanone-seeds-"));
    cpSync(loaded, root, { recursive: true });
    folder = join(root, "seeds");
    open = openDatabase(join(root, "data"));
    lines.length = 0;
  });
  afterEach(() => {
    open?.close();
    rmSync(root, { recursive: true, force: true });
  });
  return {
    get db() {
      return db();
    },
    lines,
    load,
    change,
    copyAgain,
    seeded,
  };
}
