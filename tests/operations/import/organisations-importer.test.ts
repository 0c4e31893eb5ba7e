/** Organisations from files: our own export changes nothing, others are known again by every name. P35, P37, P80-P83 */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { ORGANISATION_TYPES, type OrganisationDraft } from "~/domain/organisation/organisation";
import { LANGUAGES } from "~/domain/value/language";
import { organisationRowText } from "~/i18n/organisation/organisation-row-text";
import { organisationTypeText } from "~/i18n/organisation/organisation-type-text";
import type { OrganisationColumn, OrganisationEntry } from "~/import/organisation-entry";
import { organisationsImporter as importer } from "~/operations/import/kind/organisations-importer.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import { mergeOrganisations } from "~/operations/organisation/merge-organisations.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { listEventPartners } from "~db/queries/organisation/occurrence-partners";
import { findOrganisation, updateMayBeNamed } from "~db/queries/organisation/organisations";
import { draws } from "../../support/draws";
import { makeEvent } from "../../support/make-event";
import { addedOrganisation, organisationDraft } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
});
afterEach(() => db.close());

/** Words that the importers of all kinds share. */
const OF_ALL_KINDS = ["unknown", "ambiguous", "unreadable", "not-yours"];

const COLUMNS = importer.columns.map(({ key }) => key);
const knownTo = async ({ user, language }: Context, source: string) =>
  await importer.know(db.read, {
    ...{
      importId: 1,
      source,
      onlyJapanese: false,
      fiscalYear: null,
      now: new Date(),
      language,
      user,
    },
  });

type Row = Partial<Record<OrganisationColumn, string>>;
const cellsOf = (row: Row) => new Map(Object.entries(row)) as Map<OrganisationColumn, string>;

async function read(row: Row, { ctx = secretariat, answers = {} as Record<string, string> } = {}) {
  const known = await knownTo(ctx, "a list");
  return importer.read(cellsOf(row), new Map(Object.entries(answers)), known);
}

async function write(entry: OrganisationEntry, id: string | null = null): Promise<number> {
  const author = { user: secretariat.user, now: secretariat.now, importId: 1 };
  return Number(await db.write((tx) => importer.write(tx, author, entry, id)));
}

/** What the row becomes, as the engine writes it; null where nothing is read. */
async function bring(row: Row, answers: Record<string, string> = {}): Promise<number | null> {
  const reading = await read(row, { answers });
  if (reading.outcome !== "read") return null;
  const id = (await importer.find(db.read, [reading.key])).get(reading.key) ?? null;
  const former = id === null ? {} : (await importer.load(db.read, [id])).get(id);
  return await write({ ...former, ...reading.entry }, id);
}

const text = fc.constantFrom(null, "0", "備考", "Two\nlines, “quoted”", "値は0");
const drafts = fc.array(
  fc.record({
    type: fc.constantFrom(...ORGANISATION_TYPES),
    name: fc.constantFrom(
      { ja: "桜橋製作所", en: null },
      { ja: null, en: "Sakurabashi Mfg." },
      { ja: "青葉精機", en: "Aoba Precision" },
      { ja: "0", en: "0" },
    ),
    reading: fc.constantFrom(null, "さくらばし"),
    state: fc.constantFrom(null, "IN", "GU"),
    placeName: fc.constantFrom(null, "Gary"),
    languages: fc.constantFrom(null, "日本語・英語"),
    website: fc.constantFrom(null, "https://example.org/?a=0"),
    seatInJapan: fc.constantFrom(null, "東京都千代田区"),
    isPartner: fc.boolean(),
    note: text,
  }),
  { minLength: 1, maxLength: 6 },
);

test("our own export, read again in either language, changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(drafts, fc.array(fc.nat(5)), fc.nat(9), async (made, group, gone) => {
      const own = await openTestDatabase();
      const ctx = await testContext(own);
      const ids: number[] = [];
      for (const [at, { name, ...draft }] of made.entries()) {
        const parentId = ids[group[at] ?? 9] ?? null;
        const more: Partial<OrganisationDraft> = { ...draft, name, parentId };
        ids.push(await addedOrganisation(ctx, "", more));
      }
      const [first = 0, second] = ids;
      await own.write((tx) => updateMayBeNamed(tx, first, true));
      if (second !== undefined && gone < 3)
        await mergeOrganisations(ctx, { keptId: first, mergedId: second });
      if (gone === 5) await withdrawOrganisation(ctx, { organisationId: first, withdrawn: true });
      for (const language of LANGUAGES) {
        const question = {
          importId: 1,
          source: "kusanone",
          onlyJapanese: false,
          fiscalYear: null,
          now: new Date(),
        };
        const known = await importer.know(own.read, { ...question, language, user: ctx.user });
        for await (const batch of importer.all(own.read, ctx.user)) {
          for (const { id, entry } of batch) {
            const cells = new Map(COLUMNS.map((column) => [column, importer.cell(entry, column)]));
            const reading = importer.read(cells, new Map(), known);
            expect(reading).toMatchObject({ outcome: "read", externalId: id, entry });
            if (reading.outcome !== "read") continue;
            expect((await importer.find(own.read, [reading.key])).get(reading.key)).toBe(id);
            expect((await importer.load(own.read, [id])).get(id)).toEqual(entry);
          }
        }
      }
      own.close();
    }),
    { numRuns: draws(25) },
  );
}, 60_000);

describe("a row is known again", () => {
  test("by any name it has, had, or had before a merge, and keeps the name it has", async () => {
    const id = await addedOrganisation(secretariat, "Sakurabashi Seiki");
    const draft = organisationDraft("Momiji Precision");
    await changeOrganisation(secretariat, { organisationId: id, revision: 1, draft });
    const merged = await addedOrganisation(secretariat, "Kawabata Works");
    await mergeOrganisations(secretariat, { keptId: id, mergedId: merged });
    for (const name_en of ["MOMIJI  Precision", "Sakurabashi Seiki", "kawabata works"])
      expect(await read({ name_en, note: "x" })).toMatchObject({ outcome: "read", key: `#${id}` });
    expect(await bring({ name_en: "Kawabata Works", note: "x" })).toBe(id);
    expect((await findOrganisation(db.read, id))?.draft).toMatchObject({
      ...{ name: { ja: null, en: "Momiji Precision" }, note: "x", placeName: "Indianapolis" },
    });
  });

  test("another state is another one; several of a name, and names alike, are asked", async () => {
    const id = await addedOrganisation(secretariat, "Sakurabashi America");
    const other = { name_en: "Sakurabashi America", state: "OH" };
    expect(await read(other)).toMatchObject({ outcome: "read", key: expect.stringMatching(/^\[/) });
    const alike = { name_en: "Sakurabashi America, Inc.", state: "インディアナ州" };
    expect(await read(alike)).toMatchObject({
      ...{ outcome: "asked", column: "name_en", reason: "likely-the-same" },
      choices: [{ value: String(id), proposed: true }, { value: "new" }],
    });
    expect(await bring(alike, { name_en: String(id) })).toBe(id);
    const twin = await bring({ name_en: "Sakurabashi Amerika" }, { name_en: "new" });
    expect(twin).not.toBe(id);
    await addedOrganisation(secretariat, "Aoba", { state: null });
    await addedOrganisation(secretariat, "Aoba", { state: null });
    expect(await read({ name_en: "Aoba" })).toMatchObject({ reason: "several-of-this-name" });
  });
});

test("a new company is no partner unless it says so; a second run finds it unchanged", async () => {
  const row = { name_ja: "桜橋製作所", type: "企業", state: "18", seat_in_japan: "大阪府" };
  const id = await bring(row);
  expect((await findOrganisation(db.read, id ?? 0))?.draft).toMatchObject({
    ...{ name: { ja: "桜橋製作所", en: null }, type: "company", state: "IN" },
    ...{ isPartner: false, seatInJapan: "大阪府" },
  });
  const again = await read(row);
  expect(again).toMatchObject({ outcome: "read", key: `#${id}` });
  const stored = (await importer.load(db.read, [String(id)])).get(String(id)) ?? {};
  const entry = again.outcome === "read" ? again.entry : {};
  for (const column of Object.keys(row) as OrganisationColumn[])
    expect(importer.cell({ ...stored, ...entry }, column)).toBe(importer.cell(stored, column));
});

test.each<[Row, OrganisationColumn, string]>([
  [{ note: "x" }, "name_ja", "name-missing"],
  [{ name_en: "A", state: "ZZ" }, "state", "unknown"],
  [{ name_en: "A", type: "club" }, "type", "unknown"],
  [{ name_en: "A", reading: "漢字" }, "reading", "not-kana"],
  [{ name_en: "A", website: "example.org" }, "website", "not-a-web-address"],
  [{ name_en: "A", partner: "perhaps" }, "partner", "unknown"],
  [{ name_en: "A", parent: "Nobody Holdings" }, "parent", "parent-unknown"],
  [{ name_en: "x".repeat(201) }, "name_en", "too-long"],
])("%j is refused at %s: %s", async (row, column, reason) => {
  expect(await read(row)).toMatchObject({ outcome: "refused", problems: [{ column, reason }] });
  if (!OF_ALL_KINDS.includes(reason))
    for (const language of LANGUAGES)
      expect(Object.keys(organisationRowText[language])).toContain(reason);
});

test("every type is read by its name in either language", async () => {
  for (const type of ORGANISATION_TYPES)
    for (const word of [type, ...LANGUAGES.map((one) => organisationTypeText[one][type])])
      expect(await read({ name_en: "A", type: word })).toMatchObject({ entry: { type } });
});

test("P83 that one may be named outside is the secretariat's to import", async () => {
  const row = { name_en: "Sakurabashi", may_be_named: "はい" };
  expect(await read(row)).toMatchObject({ outcome: "read", entry: { may_be_named: true } });
  expect(await read(row, { ctx: chicago })).toMatchObject({
    problems: [{ column: "may_be_named", reason: "secretariat-only" }],
  });
  const [named, not] = [{ may_be_named: true }, { may_be_named: false }];
  expect([importer.may(chicago.user, named, not), importer.may(chicago.user, not, named)]).toEqual([
    ...[false, false],
  ]);
  expect([importer.may(chicago.user, named, named), importer.may(chicago.user, {}, null)]).toEqual([
    ...[true, true],
  ]);
  expect(importer.may(secretariat.user, named, null)).toBe(true);
});

test("taken back, it is gone and the names in events stay; what refers to it keeps it", async () => {
  const eventId = await makeEvent(db, { partners: ["Sakurabashi"] });
  const id = (await bring({ name_en: "Sakurabashi" })) ?? 0;
  expect(await listEventPartners(db.read, eventId)).toMatchObject([{ partnerId: id }]);
  const member = (await bring({ name_en: "Indiana Gears", parent: "Sakurabashi" })) ?? 0;
  const author = { user: secretariat.user, now: secretariat.now, importId: 1 };
  const remove = (one: number) => db.write((tx) => importer.remove(tx, author, String(one)));
  expect(await remove(id)).toBe("in-use");
  expect(await remove(member)).toBe("gone");
  expect(await remove(id)).toBe("gone");
  expect(await listEventPartners(db.read, eventId)).toMatchObject([
    { name: "Sakurabashi", partnerId: null },
  ]);
  expect(await findOrganisation(db.read, id)).toBeNull();
  const entries = await listAuditEntries(db.read, { subjectType: "partner" }, 1);
  expect(entries).toMatchObject([{ action: "partner.remove" }]);
});
