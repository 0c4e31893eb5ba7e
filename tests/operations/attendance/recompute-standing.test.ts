/** N7: the first start recomputes what was derived while a postponed occurrence still stood, and no later one does. */
import { rmSync } from "node:fs";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recomputeStanding } from "~/operations/attendance/recompute-standing.server";
import { openAndLoad } from "~/server/open-and-load";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { occurrenceCells } from "~db/schema/cells";
import { events, occurrences } from "~db/schema/events";
import { seedFiles } from "~db/schema/reference";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { newDataFolder, openTestDatabase } from "../../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const POSTPONED = { outcome: "postponed", outcomeReason: "大雪のため" } as const;

/** Postponed out of 3.0 into 4.0. */
const acrossChange = (on: Database) =>
  makeEvent(on, {
    occurrences: [
      occurrenceOf({ day: "2025-12-05", ...POSTPONED }),
      occurrenceOf({ day: "2026-02-10" }),
    ],
  });

/** What an event derives: its columns, and its cells in order. */
async function derivedOf(on: Database, id: number) {
  const { plan, firstDay, lastDay, revision } = events;
  const columns = await on.read
    .select({ plan, firstDay, lastDay, revision })
    .from(events)
    .where(eq(events.id, id));
  const cells = await on.read
    .select()
    .from(occurrenceCells)
    .where(inArray(occurrenceCells.occurrenceId, occurrencesOf(on, id)))
    .orderBy(
      asc(occurrenceCells.occurrenceId),
      asc(occurrenceCells.axis),
      asc(occurrenceCells.key),
    );
  return { ...columns[0], cells };
}

const occurrencesOf = (on: Database, eventId: number) =>
  on.read.select({ id: occurrences.id }).from(occurrences).where(eq(occurrences.eventId, eventId));

/** As a version stored it in which the postponed occurrence still stood. */
async function setBack(on: Database, id: number) {
  await on.write(async (tx) => {
    await tx.update(events).set({ plan: "3.0", firstDay: "2025-12-05" }).where(eq(events.id, id));
    await tx
      .update(occurrenceCells)
      .set({ key: sql`replace(${occurrenceCells.key}, '4.0', '3.0')` })
      .where(inArray(occurrenceCells.occurrenceId, occurrencesOf(on, id)));
    await tx.delete(seedFiles).where(eq(seedFiles.name, "postponed-does-not-stand"));
  });
}

const recomputed = async (on: Database) =>
  (await listAuditEntries(on.read, {}, 100)).filter(({ action }) => action === "event.recompute");

const BEFORE = { plan: "3.0", firstDay: "2025-12-05" };
const AFTER = { plan: "4.0", firstDay: "2026-02-10" };

test("N7 an event postponed across a change of plan stands anew, with one entry and one line", async () => {
  const id = await acrossChange(db);
  const right = await derivedOf(db, id);
  await setBack(db, id);
  expect(await derivedOf(db, id)).not.toEqual(right);

  const lines: string[] = [];
  await recomputeStanding(db, (line) => lines.push(line));
  expect(await derivedOf(db, id)).toEqual(right);
  expect(await recomputed(db)).toMatchObject([
    { subjectType: "event", subjectId: String(id), userId: null, before: BEFORE, after: AFTER },
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`Event ${id} `);
  expect(lines[0]).toContain(JSON.stringify({ before: BEFORE, after: AFTER }));
});

test("N7 events that come out as they were get no entry", async () => {
  await acrossChange(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-12-05", ...POSTPONED })] });
  await makeEvent(db);
  const lines: string[] = [];
  await recomputeStanding(db, (line) => lines.push(line));
  expect([await recomputed(db), lines]).toEqual([[], []]);
});

test("N7 beside what was cancelled, what was postponed leaves nothing standing: all gives the days", async () => {
  const id = await makeEvent(db, {
    occurrences: [
      occurrenceOf({ day: "2026-05-01", outcome: "cancelled", outcomeReason: "荒天のため" }),
      occurrenceOf({ day: "2026-06-10", ...POSTPONED }),
    ],
  });
  await db.write((tx) =>
    tx.update(events).set({ firstDay: "2026-06-10" }).where(eq(events.id, id)),
  );
  await recomputeStanding(db, () => undefined);
  expect(await recomputed(db)).toMatchObject([
    {
      subjectId: String(id),
      before: { firstDay: "2026-06-10" },
      after: { firstDay: "2026-05-01" },
    },
  ]);
});

test("N7 the first start recomputes, a second one does not, whatever it finds", async () => {
  const folder = await newDataFolder();
  try {
    const fresh = await openAndLoad({ dataFolder: folder, databaseUrl: null });
    const id = await acrossChange(fresh);
    const right = await derivedOf(fresh, id);
    await setBack(fresh, id);
    await fresh.close();

    const first = await openAndLoad({ dataFolder: folder, databaseUrl: null });
    expect(await derivedOf(first, id)).toEqual(right);
    expect(await recomputed(first)).toHaveLength(1);
    await first.write((tx) => tx.update(events).set(BEFORE).where(eq(events.id, id)));
    await first.close();

    const second = await openAndLoad({ dataFolder: folder, databaseUrl: null });
    expect(await derivedOf(second, id)).toMatchObject(BEFORE);
    expect(await recomputed(second)).toHaveLength(1);
    await second.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
