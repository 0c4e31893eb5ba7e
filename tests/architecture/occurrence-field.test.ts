/** A field of an occurrence is described once: who adds one touches its description, the schema and its two texts. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLAIN_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { listSourceFiles } from "./source-files";

const DESCRIPTION = "app/domain/event/occurrence-fields.ts";
const SCHEMA = "db/schema/events.ts";
const TEXTS = "app/i18n/event/occurrence-field-text.ts";

describe("a dummy field, added by a script", () => {
  let copy = "";
  beforeAll(() => {
    // In one place always: of what is the same as in the last run the compiler knows that it compiled.
    copy = join(process.cwd(), ".cache", "field");
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy, { recursive: true });
    for (const folder of ["app", "db", "scripts", "seeds", "tests/support"])
      cpSync(folder, join(copy, folder), { recursive: true });
    for (const file of ["tsconfig.json", "package.json", "vite.config.ts", "remix.config.js"])
      cpSync(file, join(copy, file));
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
    addDummies(copy);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("what is posted is stored, read back, compared, shown and named in both languages", () => {
    const boxes = { interpreted: "on", dressCode: "平服" };
    const asked = [
      "--import",
      "tsx",
      "tests/support/field-probe.ts",
      "data",
      JSON.stringify(boxes),
    ];
    const answer = JSON.parse(
      execFileSync(process.execPath, asked, { cwd: copy, encoding: "utf8" }),
    );
    expect(answer.stored).toMatchObject({ interpreted: true, dressCode: "平服" });
    expect(answer.copy).toMatchObject({ interpreted: true, dressCode: null });
    expect(answer.template).toMatchObject({ interpreted: "on", dressCode: "" });
    expect(answer.isSubstance).toBe(true);
    expect(answer.ja).toEqual([
      ["実施回1：通訳を付ける", "通訳を付ける"],
      ["実施回1：服装", "平服"],
    ]);
    expect(answer.en).toEqual([
      ["Session 1: With an interpreter", "With an interpreter"],
      ["Session 1: Dress code", "平服"],
    ]);
    expect(answer.page).toBe(
      '<p><span class="badge">通訳を付ける</span></p><p class="small typed-text">服装：平服</p>',
    );
  });

  test("everything compiles with it", { timeout: 180_000 }, () => {
    const config = {
      extends: "./tsconfig.json",
      include: ["app", "db", "seeds", "vite.config.ts"],
    };
    writeFileSync(join(copy, "field.json"), JSON.stringify(config));
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    // The other core has other tests.
    const kept = join(process.cwd(), ".cache", "field.tsbuildinfo");
    const asked = [
      tsc,
      "-p",
      "field.json",
      "--checkers",
      "1",
      "--incremental",
      "--tsBuildInfoFile",
      kept,
    ];
    const { stdout, status } = spawnSync(process.execPath, asked, { cwd: copy, encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});

/** Why a file on the way of a field names some all the same. */
const NAMED_ALL_THE_SAME: Record<string, string> = {
  "app/domain/event/shown-outside.ts": "names one by one what leaves the register",
  "app/i18n/event/outside-api-text.ts": "says what leaves it",
  "app/i18n/event/outside-text.ts": "says what leaves it",
  "db/queries/event/outside-occurrences.ts": "reads what leaves it",
  "app/components/event/occurrence-details.tsx": "leaves out what stands elsewhere in its row",
  "app/components/event/attendance-summary.tsx": "the note of an observation",
  "app/domain/entry/named-sites.ts": "asks the register for the sites that are named",
  "app/domain/entry/typed-difference.ts": "calls a placement by its outlet",
  "app/i18n/event/event-text.ts": "heads the columns of a table",
  "app/i18n/entry/event-choice-text.ts": "tells what forms are for",
  "app/i18n/entry/event-form-text.ts": "speaks of time and venue",
  "app/pages/entry/visited-site.server.ts": "fills in the site that the address names",
};
for (const name of ["event-cell", "event-columns", "read-event-sessions"])
  NAMED_ALL_THE_SAME[`app/domain/event/${name}.ts`] = "has a column of it in files";
for (const name of ["imported-draft", "imported-event", "imported-sessions"])
  NAMED_ALL_THE_SAME[`app/domain/event/${name}.ts`] = "lays what files say of it over the register";
const ON_THE_WAY = [
  ...["components", "domain", "forms", "i18n", "operations", "pages"].flatMap((floor) =>
    ["entry", "event"].map((room) => `app/${floor}/${room}/`),
  ),
  ...["db/queries/entry/", "db/queries/event/"],
];

describe("plain fields are named", () => {
  const files = listSourceFiles(["app", "db"]).filter(
    ({ path }) => ![DESCRIPTION, SCHEMA, TEXTS].includes(path),
  );
  const naming = (names: readonly string[]) => {
    const word = new RegExp(`(?<![\\w-])(${names.join("|")})\\b`);
    return files.filter(({ text }) => word.test(withoutComments(text))).map(({ path }) => path);
  };

  test("nowhere else on the way from form to database and page", () => {
    const named = naming(PLAIN_FIELD_NAMES).filter((path) =>
      ON_THE_WAY.some((folder) => path.startsWith(folder)),
    );
    expect(named.sort()).toEqual(Object.keys(NAMED_ALL_THE_SAME).sort());
  });

  test("nowhere else at all, where their name means nothing besides", () => {
    expect(naming(["alsoOnline"])).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** The only edits: two fields described, two columns and their migration, two names in each language. */
function addDummies(root: string): void {
  insertBefore(
    join(root, DESCRIPTION),
    "  /** Narrowing;",
    "  interpreted: { kind: 'check', forms: SESSIONS, travels: true },",
    "  dressCode: { kind: 'line', forms: SESSIONS, substance: true },",
  );
  insertBefore(
    join(root, SCHEMA),
    "    outlet: text(),",
    "    interpreted: flag('interpreted').notNull().default(false),",
    "    dressCode: text('dress_code'),",
  );
  const texts = join(root, TEXTS);
  insertBefore(
    texts,
    "};\n\nconst en",
    "  interpreted: { label: '通訳を付ける' }, dressCode: { label: '服装' },",
  );
  insertBefore(
    texts,
    "};\n\nexport const",
    "  interpreted: { label: 'With an interpreter' }, dressCode: { label: 'Dress code' },",
  );
  addMigration(
    join(root, "db/migrations"),
    "ALTER TABLE occurrences ADD interpreted integer DEFAULT 0 NOT NULL;",
    "ALTER TABLE occurrences ADD dress_code text;",
  );
}

function insertBefore(path: string, mark: string, ...lines: string[]): void {
  const source = readFileSync(path, "utf8");
  const at = source.indexOf(mark);
  if (at < 0) throw new Error(`${path} has no ${mark}`);
  writeFileSync(path, `${source.slice(0, at)}${lines.join("\n")}\n${source.slice(at)}`);
}

function addMigration(folder: string, ...statements: string[]): void {
  const journal = join(folder, "meta", "_journal.json");
  const { entries, ...head } = JSON.parse(readFileSync(journal, "utf8"));
  const when = 1 + Math.max(...entries.map((entry: { when: number }) => entry.when));
  const added = { idx: entries.length, version: "6", when, tag: "dummy", breakpoints: true };
  writeFileSync(journal, JSON.stringify({ ...head, entries: [...entries, added] }));
  writeFileSync(join(folder, "dummy.sql"), statements.join("\n--> statement-breakpoint\n"));
}
