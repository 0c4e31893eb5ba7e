/** The index of words is at any time what it were if it were made anew. Case A7 */
import { asc, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { keepSums } from "~/operations/counting/keep-sums.server";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { removeDemonstration } from "~/operations/demonstration/remove-demonstration.server";
import { indexRegister } from "~/operations/index-register.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import type { Database } from "~db/client";
import { areSumsBehind } from "~db/queries/counting/event-sums";
import { findEvent } from "~db/queries/event/event-draft";
import { replaceEvent } from "~db/queries/event/event-rows";
import { listOccurrencePartners, seenPartners } from "~db/queries/organisation/occurrence-partners";
import { findOrganisation } from "~db/queries/organisation/organisations";
import { events } from "~db/schema/events";
import { organisations } from "~db/schema/organisations";
import { seedFiles } from "~db/schema/reference";
import { draws } from "../../support/draws";
import { draftOf, makeEvent } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterAll(() => db.close());

const NAMES = ["日米協会", "髙﨑商店", "高崎商店", "JASI", "North Hill"];
const id = fc.integer({ min: 1, max: 6 });
const name = fc.constantFrom(...NAMES);
const step = fc.oneof(
  fc.record({ does: fc.constant("enter" as const), name, id }),
  fc.record({ does: fc.constant("edit" as const), name, id }),
  fc.record({ does: fc.constant("meet" as const), name, id }),
  fc.record({ does: fc.constant("register" as const), name, id }),
  fc.record({ does: fc.constant("rename" as const), name, id }),
  fc.record({ does: fc.constant("merge" as const), name, id }),
  fc.record({ does: fc.constant("part" as const), name, id }),
);

const partnerOf = (ja: string): OrganisationDraft => ({
  ...{ type: "company", name: { ja, en: null }, reading: null, state: null, placeName: null },
  ...{
    languages: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  },
});

async function take({ does, name, id }: typeof step extends fc.Arbitrary<infer S> ? S : never) {
  const event = await findEvent(db.read, id);
  const partner = await findOrganisation(db.read, id);
  if (does === "enter") await makeEvent(db, { partners: [name] });
  if (does === "register") await addOrganisation(ctx, { draft: partnerOf(name), saveAnyway: true });
  if (does === "edit" && event !== null) {
    const draft = draftOf({ partners: [name], kind: "speech" });
    const stamp = { userId: null, at: new Date(0), revision: 2 };
    await db.write((tx) => replaceEvent(tx, id, draft, stamp));
  }
  if (does === "meet" && event !== null) {
    const stop = event.draft.occurrences[0]?.id ?? 0;
    const lists = [{ occurrenceId: stop, named: [{ role: "host" as const, name }] }];
    const seen = seenPartners(await listOccurrencePartners(db.read, [stop]));
    await setOccurrencePartners(ctx, { eventId: id, lists, seen });
  }
  if (partner === null) return;
  const { revision } = partner;
  if (does === "rename")
    await changeOrganisation(ctx, { organisationId: id, revision, draft: partnerOf(name) });
  if (does === "merge") await mergeOrganisations(ctx, { keptId: (id % 3) + 1, mergedId: id });
  if (does === "part") await undoMerge(ctx, { mergedId: id });
}

/** Every word of every subject at its place, and the texts they were made of. */
async function readIndex() {
  return await db.write(async (tx) => {
    const words: unknown[] = [];
    for (const table of ["event_words", "partner_words"]) {
      if (tx.engine === "postgres") {
        words.push(await tx.all(sql`select * from ${sql.identifier(table)} order by id, part`));
        continue;
      }
      const vocabulary = sql.identifier(`${table}_vocabulary`);
      await tx.run(
        sql`create virtual table if not exists temp.${vocabulary} using fts5vocab('main', ${sql.raw(`'${table}'`)}, 'instance')`,
      );
      words.push(
        await tx.all(sql`select doc, term, "offset" from temp.${vocabulary} order by 1, 3, 2`),
      );
    }
    return {
      words,
      events: await tx
        .select({ id: events.id, text: events.searchText })
        .from(events)
        .orderBy(asc(events.id)),
      partners: await tx
        .select({ id: organisations.id, text: organisations.searchText })
        .from(organisations)
        .orderBy(asc(organisations.id)),
    };
  });
}

async function indexAnew() {
  await db.write((tx) => tx.delete(seedFiles).where(sql`${seedFiles.name} = 'search-words'`));
  const said: string[] = [];
  await indexRegister(db, (line) => said.push(line));
  return said;
}

test("A7 after any entries, edits, meetings, merges and partings", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
      for (const each of steps) await take(each);
      const kept = await readIndex();
      await indexAnew();
      expect(await readIndex()).toEqual(kept);
    }),
    { numRuns: draws(15) },
  );
}, 120_000);

test("A7 after one of four that were merged in turn is parted from the second", async () => {
  const ids: number[] = [];
  for (const ja of ["北の会", "東の会", "南の会", "西の会"]) {
    const added = await addOrganisation(ctx, { draft: partnerOf(ja), saveAnyway: true });
    if (!added.ok) throw new Error("An organisation was refused");
    ids.push(added.organisationId);
  }
  const [first = 0, second = 0, third = 0, last = 0] = ids;
  await mergeOrganisations(ctx, { mergedId: first, keptId: second });
  await mergeOrganisations(ctx, { mergedId: second, keptId: third });
  await mergeOrganisations(ctx, { mergedId: third, keptId: last });
  await undoMerge(ctx, { mergedId: first });
  const kept = await readIndex();
  await indexAnew();
  expect(await readIndex()).toEqual(kept);
});

test("A7 an organisation of many events is registered, renamed, merged and parted: they are found otherwise, and none is to be counted anew", async () => {
  const many: number[] = [];
  for (let n = 0; n < 12; n += 1) many.push(await makeEvent(db, { partners: ["百合会"] }));
  const registered = async (ja: string) => {
    const added = await addOrganisation(ctx, { draft: partnerOf(ja), saveAnyway: true });
    if (!added.ok) throw new Error("An organisation was refused");
    return added.organisationId;
  };
  const lily = await registered("百合会");
  const rose = await registered("薔薇会");
  await keepSums(db);
  const found = async (word: string) => {
    const texts = (await readIndex()).events.filter(({ text }) => text.includes(word));
    expect(await areSumsBehind(db.read)).toBe(false);
    return texts.map(({ id }) => id);
  };
  await changeOrganisation(ctx, { organisationId: lily, revision: 1, draft: partnerOf("鬼百合") });
  expect(await found("鬼百合")).toEqual(many);
  await mergeOrganisations(ctx, { mergedId: lily, keptId: rose });
  expect(await found("薔薇会")).toEqual(many);
  await undoMerge(ctx, { mergedId: lily });
  expect(await found("薔薇会")).toEqual([]);
});

test("A7 after the demonstration came and went; made anew once, in batches that the log tells of", async () => {
  const before = await readIndex();
  await loadDemonstration(ctx);
  await keepSums(db);
  const loaded = await readIndex();
  expect(await indexAnew()).toContainEqual(expect.stringMatching(/^Words of 500 of \d+ events$/));
  expect(await readIndex()).toEqual(loaded);
  // What they count as did not change, so nobody counts them one by one meanwhile.
  expect(await areSumsBehind(db.read)).toBe(false);
  await removeDemonstration(ctx);
  expect(await readIndex()).toEqual(before);
  const said: string[] = [];
  await indexRegister(db, (line) => said.push(line));
  expect(said).toEqual([]);
}, 120_000);
