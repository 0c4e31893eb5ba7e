/** Everything of the events that a file can say comes back as it went out, and an undo leaves it as it was. Issue 9, Proof */
import { asc, isNull, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { SUMS } from "~/domain/counting/event-sums";
import { keepSums } from "~/operations/counting/keep-sums.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { OWN_SOURCE } from "~/operations/import/kind/importer";
import { undoImport } from "~/operations/import/undo-import.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { countedSums } from "~db/schema/counted-sums";
import { events } from "~db/schema/events";
import { observations } from "~db/schema/observations";
import { draws } from "../../support/draws";
import { exportedTable } from "../../support/exported-table";
import { previewFile, readStored } from "../../support/import-steps";
import { draftOf } from "../../support/make-event";
import { detailedEvent, storeDetailed } from "../../support/random-imports";
import { programme } from "../../support/random-register";
import { LEFT_BY_IMPORTS, registerRows } from "../../support/register-rows";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterAll(() => db.close());

const exported = (language: "ja" | "en" = "ja"): Promise<string[][]> =>
  exportedTable(secretariat, "events", language);

const csvOf = (table: readonly (readonly string[])[]) =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");

const preview = (table: readonly (readonly string[])[]) =>
  previewFile(secretariat, csvOf(table), { kind: "events", source: OWN_SOURCE });

const made = fc.array(detailedEvent, { minLength: 1, maxLength: 6 });

test("what is exported imports to no change, in either language and whatever its order", async () => {
  await fc.assert(
    fc.asyncProperty(made, programme, fc.constantFrom("ja", "en"), async (some, more, language) => {
      await storeDetailed(db, some);
      const plain = more.map(({ draft }) => ({ draft, fictional: false, figures: [] }));
      await storeDetailed(db, plain);
      const [head = [], ...rows] = await exported(language);
      const order = head.map((_, at) => (at * 7 + 3) % head.length);
      const columns = new Set(order).size === head.length ? order : head.map((_, at) => at);
      const shuffled = [head, ...rows.toReversed()].map((row) =>
        columns.map((at) => row[at] ?? ""),
      );
      const read = await preview(shuffled);
      const odd = read.rows.filter(({ outcome }) => outcome !== "unchanged");
      expect(odd.map(({ cells, reason, changes }) => ({ cells, reason, changes }))).toEqual([]);
      expect(read.counts.unchanged).toBe(rows.length);
    }),
    { numRuns: draws(6), endOnFailure: true },
  );
});

test("two events that are alike in all come back as two; in a file of others' they are one row twice", async () => {
  const draft = draftOf({ title: { ja: "双子の会", en: null } });
  await storeDetailed(
    db,
    [1, 2].map(() => ({ draft, fictional: false, figures: [] })),
  );
  const [head = [], ...rows] = await exported();
  const twins = rows.filter((row) => row.includes("双子の会"));
  expect((await preview([head, ...twins])).counts).toMatchObject({ unchanged: 2 });
  const others = twins.map((row) => row.with(0, `A${row[0]}`));
  const read = await previewFile(secretariat, csvOf([head, ...others]), { kind: "events" });
  expect(read.rows.map(({ reason }) => reason)).toEqual(["key-twice", "key-twice"]);
});

/** What stands in the register of what is not withdrawn: lists, totals and files are read from it. */
async function standing() {
  await keepSums(db);
  const of = async (table: string, where: string) => {
    const rows = await db.read.all(sql.raw(`select * from ${table} where ${where}`));
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  const each = async (tables: readonly string[], where: string) =>
    Object.fromEntries(
      await Promise.all(tables.map(async (table) => [table, await of(table, where)] as const)),
    );
  const there = "(select id from events where withdrawn_at is null)";
  const sessions = `(select id from occurrences where event_id in ${there})`;
  return {
    others: await registerRows(db, { without: [...LEFT_BY_IMPORTS, ...OF_EVENTS] }),
    events: await of("events", `id in ${there}`),
    ...(await each(
      ["event_tags", "event_co_organisers", "event_partners", "event_sums", "occurrences"],
      `event_id in ${there}`,
    )),
    ...(await each(
      ["occurrence_cells", "occurrence_organisers", "occurrence_tags", "official_observations"],
      `occurrence_id in ${sessions}`,
    )),
    counted_sums: await of("counted_sums", SAYS_SOMETHING),
    exported: await exported(),
  };
}

const SAYS_SOMETHING = SUMS.map((name) => `${countedSums[name].name} <> 0`).join(" or ");
const OF_EVENTS = [
  ...["events", "event_tags", "event_co_organisers", "event_partners", "occurrences"],
  ...["occurrence_cells", "occurrence_organisers", "occurrence_tags", "official_observations"],
  ...["observations", "event_words", "event_sums", "counted_sums"],
];

const CHANGES: Record<string, readonly string[]> = {
  "件名（日本語）": ["新しい件名", "別の会"],
  連携団体: ["", "新しい団体；日米協会"],
  "州・地域": ["OH", "online"],
  場所: ["", "Toledo"],
  開始日: ["2024-05-20", "2024-05-20\n2024-05-21\n2024-05-22"],
  実施状況: ["held", "cancelled"],
  参加者数: ["", "0", "約70名", "数十名 [20-90]"],
  重点分野: ["", "3.0:1"],
};

test("after an undo all that stands is as it was before, and what was observed stays", async () => {
  const change = fc.record({
    at: fc.nat(),
    column: fc.constantFrom(...Object.keys(CHANGES)),
    to: fc.nat(),
    isNew: fc.boolean(),
  });
  const changes = fc.array(change, { minLength: 4, maxLength: 12 });
  let written = 0;
  await fc.assert(
    fc.asyncProperty(made, changes, async (some, asked) => {
      await storeDetailed(db, some);
      const before = await standing();
      const [head = [], ...rows] = before.exported.map((row) => [...row]);
      for (const { at, column, to, isNew } of asked) {
        const row = rows[at % rows.length] ?? [];
        const place = head.indexOf(column);
        const values = CHANGES[column] ?? [];
        row[place] = values[to % values.length] ?? "";
        if (isNew) row[0] = "";
      }
      const read = await preview([head, ...rows]);
      await commitImport(secretariat, { id: read.id });
      await runWaitingJobs(db);
      const count = (await readStored(secretariat, read.id)).rows.filter(({ after }) => after);
      if (count.length === 0) return;
      written += count.length;
      const said = await db.read.$count(observations);
      await undoImport(secretariat, { id: read.id });
      await runWaitingJobs(db);
      const after = await readStored(secretariat, read.id);
      expect(after.rows.flatMap(({ left }) => left ?? [])).toEqual([]);
      expect(await standing()).toEqual(before);
      expect(await db.read.$count(observations)).toBe(said);
    }),
    { numRuns: draws(6), endOnFailure: true },
  );
  expect(written).toBeGreaterThan(5);
  const standingNow = await db.read
    .select()
    .from(events)
    .where(isNull(events.withdrawnAt))
    .orderBy(asc(events.id));
  expect(standingNow.length).toBeGreaterThan(5);
});
