/** What is derived from events is the same whether they are refreshed one by one or all together. N1, N3, N7 */
import { asc } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database, Handle } from "~db/client";
import { refreshEvents } from "~db/queries/event/event-derived";
import { occurrenceCells } from "~db/schema/cells";
import { events, occurrences } from "~db/schema/events";
import { draws } from "../../support/draws";
import { programme, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

async function readDerived(tx: Handle) {
  const { occurrenceId, axis, key } = occurrenceCells;
  return {
    cells: await tx.select().from(occurrenceCells).orderBy(asc(occurrenceId), asc(axis), asc(key)),
    events: await tx.select().from(events).orderBy(asc(events.id)),
    occurrences: await tx.select().from(occurrences).orderBy(asc(occurrences.id)),
  };
}

test("whatever was stored before, refreshing many together stores what follows from their rows", async () => {
  await fc.assert(
    fc.asyncProperty(programme, async (random) => {
      await withProgramme(db, random, async (tx, stored) => {
        const wanted = await readDerived(tx);
        const ids = wanted.events.map(({ id }) => id);
        const [first] = stored;
        if (first === undefined) return;
        await tx.delete(occurrenceCells);
        await tx
          .insert(occurrenceCells)
          .values({ occurrenceId: first.id, axis: "state", key: "HI", countsAs: "held" });
        await tx.update(occurrences).set({ countsAs: "planned" });
        await tx.update(events).set({ plan: null, searchText: "", lastDay: "9999-12-31" });
        await refreshEvents(tx, ids);
        expect(await readDerived(tx)).toEqual(wanted);
      });
    }),
    { numRuns: draws(50) },
  );
}, 120_000);
