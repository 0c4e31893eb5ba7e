/** The first events of any listing of an area, and its last contact, are those of all that was ever entered. N2, N11 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { latestContact } from "~/domain/counting/last-contact";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { addDays, compareText, periodOverlaps } from "~/domain/day/calendar-date";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Database, Handle } from "~db/client";
import type { Listing } from "~db/queries/counting/first-events";
import { listLastContacts, listLatestContacts } from "~db/queries/counting/last-contacts";
import { listAreaEvents } from "~db/queries/place/area-events";
import { occurrences } from "~db/schema/events";
import { draws } from "../../support/draws";
import { randomPeriod } from "../../support/random-period";
import {
  ORGANISERS,
  programme,
  STATES,
  type StoredOccurrence,
  withProgramme,
} from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const areas = fc.record({
  state: fc.constantFrom(null, null, ...STATES, "online", "unknown"),
  organiser: fc.constantFrom(null, null, ...ORGANISERS),
});
const asked = fc.record({
  area: areas,
  period: fc.option(randomPeriod),
  until: fc.option(fc.integer({ min: 0, max: 3400 }), { nil: undefined }),
  outcomes: fc.uniqueArray(fc.constantFrom(...OUTCOMES), { minLength: 1 }),
  order: fc.constantFrom("soonest" as const, "latest" as const),
  limit: fc.integer({ min: 1, max: 4 }),
});
/** In days, of one occurrence after another: some last beyond any period. */
const lengths = fc.array(fc.constantFrom(0, 0, 1, 40, 500), { minLength: 20, maxLength: 20 });

test("an event is listed by its first or last day among all that touch the period", async () => {
  await fc.assert(
    fc.asyncProperty(
      programme,
      lengths,
      fc.array(asked, { minLength: 8 }),
      async (random, days, all) => {
        await withProgramme(db, random, async (tx, stored) => {
          const lasting = await lengthened(tx, stored, days);
          for (const { area, period, until, ...rest } of all) {
            const listing = {
              ...rest,
              ...(until === undefined ? {} : { until: addDays("2017-04-01", until) }),
            };
            const found = await listAreaEvents(tx, { ...NO_FILTER, ...area, period }, listing);
            const touching = lasting
              .filter((one) => isIn(one, area))
              .filter(({ firstFrom: from, firstTo: to }) =>
                period === null ? true : periodOverlaps(period, { from, to }),
              );
            expect(found.map(({ id }) => id)).toEqual(firstOf(touching, listing));
          }
        });
      },
    ),
    { numRuns: draws(60) },
  );
}, 120_000);

test("the last contact of an area is the latest of all its rows", async () => {
  const today = fc.integer({ min: 0, max: 3700 }).map((days) => addDays("2017-04-01", days));
  const questions = fc.array(fc.tuple(areas, today), { minLength: 6 });
  await fc.assert(
    fc.asyncProperty(programme, lengths, questions, async (random, days, all) => {
      await withProgramme(db, random, async (tx, stored) => {
        await lengthened(tx, stored, days);
        for (const [area, day] of all) {
          const filter = { ...NO_FILTER, ...area };
          const every = [...(await listLastContacts(tx, filter, day))];
          every.sort(([a], [b]) => compareText(a, b));
          const latest = await listLatestContacts(tx, filter, day);
          expect(latestContact(latest.values())).toEqual(
            latestContact(every.map(([, contact]) => contact)),
          );
          if (area.state !== null)
            expect(latest.get(area.state)).toEqual(new Map(every).get(area.state));
        }
      });
    }),
    { numRuns: draws(60) },
  );
}, 120_000);

type Lasting = StoredOccurrence & { lastTo: string };

async function lengthened(tx: Handle, stored: StoredOccurrence[], days: readonly number[]) {
  const lasting: Lasting[] = [];
  for (const [at, one] of stored.entries()) {
    const length = days[at % days.length] ?? 0;
    if (length === 0) lasting.push({ ...one, lastTo: one.firstTo });
    else {
      const end = addDays(one.firstTo, length);
      const last = { lastPrecision: "day" as const, lastFrom: end, lastTo: end };
      await tx.update(occurrences).set(last).where(eq(occurrences.id, one.id));
      lasting.push({ ...one, ...last });
    }
  }
  return lasting;
}

type Area = { state: string | null; organiser: string | null };

const isIn = ({ cells }: StoredOccurrence, area: Area) =>
  (["state", "organiser"] as const).every(
    (axis) =>
      area[axis] === null || cells.some((cell) => cell.axis === axis && cell.key === area[axis]),
  );

function firstOf(among: Lasting[], { outcomes, until, order, limit }: Listing): number[] {
  const days = new Map<number, string>();
  for (const { eventId, outcome, firstFrom, lastTo } of among) {
    if (!outcomes.includes(outcome) || (until !== undefined && firstFrom > until)) continue;
    const [known, day] = [days.get(eventId), order === "soonest" ? firstFrom : lastTo];
    const isFurther = known === undefined || (order === "soonest" ? day < known : day > known);
    if (isFurther) days.set(eventId, day);
  }
  const direction = order === "soonest" ? 1 : -1;
  return [...days]
    .sort(([a, one], [b, other]) => direction * compareText(one, other) || b - a)
    .map(([id]) => id)
    .slice(0, limit);
}
