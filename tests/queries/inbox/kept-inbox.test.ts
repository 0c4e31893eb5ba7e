/** What is stored for the inbox, after any history of writes: the heaps are those that the events themselves give. P7, N7, P185 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Decider } from "~/domain/approval/approval";
import { NOT_STANDING } from "~/domain/counting/standing";
import { addDays } from "~/domain/day/calendar-date";
import { likelyDoubleEntry } from "~/domain/event/double-entry";
import { INBOX_HEAPS, INBOX_LOOKS_BACK_DAYS, type InboxHeapItems } from "~/domain/inbox";
import { readInbox } from "~/pages/inbox/inbox.server";
import type { Database, Handle } from "~db/client";
import { areSumsBehind, catchUpSums } from "~db/queries/counting/event-sums";
import { differentInInbox } from "~db/queries/counting/verify-kept";
import { addEvents } from "~db/queries/event/event-rows";
import { findPlanBook } from "~db/queries/plan/plans";
import { occurrenceCells } from "~db/schema/cells";
import { events, eventTags, occurrences } from "~db/schema/events";
import { makeUser } from "../../support/make-user";
import { programme } from "../../support/random-register";
import { added, takeWrite, undone, writeOf } from "../../support/random-writes";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let userId: number;
beforeAll(async () => {
  db = await openTestDatabase();
  userId = (await makeUser(db)).id;
});
afterAll(() => db.close());

const titles = fc.record({
  ja: fc.constantFrom("日本食レセプション", "日本食レセプション（第2回）", "経済講演会", null),
  en: fc.constantFrom("Japanese food reception", "Lecture on trade"),
});
const classification = fc.constantFrom(
  ...(["confidentiality-1", "confidentiality-2", "confidentiality-3"] as const),
);
/** Titles that are alike and others, and some that only few read. */
const entered = programme.chain((random) =>
  fc.tuple(...random.map(() => fc.tuple(titles, classification))).map((said) =>
    random.map((one, at) => {
      const [title, own] = said[at] ?? [one.draft.title, one.draft.classification];
      return { ...one, draft: { ...one.draft, title, classification: own } };
    }),
  ),
);

const people: Omit<Decider, "id">[] = [
  { role: "secretariat", organiser: null, approver: true },
  { role: "mission-editor", organiser: "chicago", approver: false },
  { role: "mission-editor", organiser: "detroit", approver: true },
];
const moment = fc.constantFrom("2018-03-01", "2025-12-20", "2026-07-01");

/** What everybody reads, with the span of its first day; an event of which nothing stands has none. */
async function comparable(tx: Handle) {
  const [rows, places, cells] = [
    await tx.select().from(events),
    await tx.select().from(occurrences),
    await tx.select().from(occurrenceCells).where(eq(occurrenceCells.axis, "state")),
  ];
  return rows
    .filter((row) => row.withdrawnAt === null && !row.hidden)
    .filter((row) => row.classification !== "confidentiality-3")
    .flatMap((row) => {
      const standing = places
        .filter(
          ({ eventId, outcome }) =>
            eventId === row.id && !NOT_STANDING.some((no) => no === outcome),
        )
        .sort((a, b) => (`${a.firstFrom} ${a.firstTo}` < `${b.firstFrom} ${b.firstTo}` ? -1 : 1));
      const [one] = standing;
      const ids = standing.map(({ id }) => id);
      const states = cells.filter((cell) => ids.includes(cell.occurrenceId)).map(({ key }) => key);
      return one === undefined
        ? []
        : [
            {
              ...{ id: row.id, lead: row.lead, states },
              title: { ja: row.titleJa, en: row.titleEn },
              first: { from: one.firstFrom, to: one.firstTo },
            },
          ];
    });
}

async function doublesAmongEvents(tx: Handle, since: string, organiser: string | null) {
  const all = (await comparable(tx)).filter(({ first }) => first.to >= since);
  return all
    .flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => likelyDoubleEntry(one, other))
    .filter((pair) => organiser === null || pair.some(({ lead }) => lead === organiser))
    .map((pair) => pairName(pair.map(({ id }) => id)))
    .sort();
}

const pairName = (ids: readonly (number | undefined)[]) =>
  [...ids].sort((a = 0, b = 0) => a - b).join(" ");

async function outdatedAmongEvents(tx: Handle, since: string, organiser: string | null) {
  const { versions, terms } = await findPlanBook(tx);
  const tags = await tx.select().from(eventTags);
  const onAxis = new Set(terms.filter(({ axis }) => axis === "priority").map(({ key }) => key));
  return (await tx.select().from(events))
    .filter((row) => row.withdrawnAt === null && row.firstDay >= since)
    .filter(({ lead }) => organiser === null || lead === organiser)
    .filter(({ id, plan }) => {
      const own = tags.filter(({ eventId, term }) => eventId === id && onAxis.has(term));
      const offers = versions.find((version) => version.id === plan)?.offers;
      return own.length > 0 && !own.some(({ term }) => offers?.has(term));
    })
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

const idsIn = (heaps: readonly InboxHeapItems[], name: string) =>
  heaps.find(({ heap }) => heap === name)?.items ?? [];

async function expectHeaps(tx: Handle, person: Omit<Decider, "id">, today: string): Promise<void> {
  const asked = {
    db: { read: tx } as Database,
    user: { id: userId, name: "A", ...person } as Parameters<typeof readInbox>[0]["user"],
    now: new Date(`${today}T03:00:00Z`),
  };
  const heaps = await readInbox(asked, 500);
  const since = addDays(today, -INBOX_LOOKS_BACK_DAYS);
  const doubles = idsIn(heaps, "double-entry").map(({ eventId, other }) =>
    pairName([eventId, other?.eventId]),
  );
  expect(doubles.sort()).toEqual(await doublesAmongEvents(tx, since, person.organiser));
  const outdated = idsIn(heaps, "old-plan-tags").map(({ eventId }) => eventId);
  expect(outdated.sort((a, b) => a - b)).toEqual(
    await outdatedAmongEvents(tx, since, person.organiser),
  );
  const counted = (await readInbox(asked, 0)).map(({ heap, total }) => [heap, total]);
  expect(counted).toEqual(INBOX_HEAPS.map((heap) => [heap, idsIn(heaps, heap).length]));
}

test("P7, N7 after any writes likely doubles and outdated tags are those of the events, for whoever asks", async () => {
  const histories = fc.array(writeOf(entered), { minLength: 1, maxLength: 10 });
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.constantFrom(...people),
      moment,
      async (steps, person, today) => {
        await undone(db, async (tx) => {
          for (const one of steps) {
            await takeWrite(tx, userId, one);
            const ids = (await tx.select({ id: events.id }).from(events)).map(({ id }) => id);
            expect(await differentInInbox(tx, ids)).toEqual(new Set());
            // While some wait, the events are asked, as the heaps here do by themselves.
            if (!(await areSumsBehind(tx))) await expectHeaps(tx, person, today);
          }
          while ((await catchUpSums(tx, 100)) > 0);
          await expectHeaps(tx, person, today);
          told += (await doublesAmongEvents(tx, "2017-01-01", null)).length;
        });
      },
    ),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(20);
}, 180_000);

test("P7 while events wait for what is derived of them, the heaps are found among the events", async () => {
  const register = await openTestDatabase();
  const [many] = fc.sample(fc.array(entered, { minLength: 25, maxLength: 25 }), {
    numRuns: 1,
    seed: 3,
  });
  await register.write((tx) => addEvents(tx, added((many ?? []).flat())));
  const heaps = async () =>
    await Promise.all(
      people.map((person) =>
        readInbox(
          {
            db: register,
            user: { id: 0, name: "A", ...person } as Parameters<typeof readInbox>[0]["user"],
            now: new Date("2018-03-01T03:00:00Z"),
          },
          500,
        ),
      ),
    );
  expect(await areSumsBehind(register.read)).toBe(true);
  const behind = await heaps();
  await register.write(async (tx) => {
    while ((await catchUpSums(tx, 5)) > 0);
  });
  expect(await heaps()).toEqual(behind);
  for (const name of ["double-entry", "old-plan-tags"])
    expect(idsIn(behind[0] ?? [], name).length).toBeGreaterThan(0);
  await register.close();
});
