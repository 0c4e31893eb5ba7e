/** Contacts from files: one's own export changes nothing, and nobody brings or takes out those of others. P84-P86 */
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { OFFICES } from "~/domain/contact/office";
import { roughDay } from "~/domain/day/rough-day";
import { LANGUAGES } from "~/domain/value/language";
import { officeText } from "~/i18n/contact/office-text";
import { organisationRowText } from "~/i18n/organisation/organisation-row-text";
import type { ContactColumn, ContactEntry } from "~/import/contact-row";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { contactsImporter as importer } from "~/operations/import/kind/contacts-importer.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import type { Database } from "~db/client";
import { findMeeting } from "~db/queries/contact/office-meetings";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { meetingDraft, PERSON_MET } from "../../support/meeting-draft";
import { addedOrganisation } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-06-20T03:00:00Z");
let db: Database;
let chicago: Context;
let detroit: Context;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  const editor = { role: "mission-editor", now: NOW } as const;
  chicago = await testContext(db, { ...editor, organiser: "chicago", name: "佐藤" });
  detroit = await testContext(db, { ...editor, organiser: "detroit" });
  secretariat = await testContext(db, { now: NOW });
});
afterEach(() => db.close());

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

type Row = Partial<Record<ContactColumn, string>>;
const ROW: Row = { office: "知事", state: "インディアナ州", day: "2026年5月1日" };

async function read(row: Row, ctx = chicago, source = "a list") {
  const cells = new Map(Object.entries(row)) as Map<ContactColumn, string>;
  return importer.read(cells, new Map(), await knownTo(ctx, source));
}

async function write(entry: ContactEntry, id: string | null = null): Promise<number> {
  const author = { user: chicago.user, now: chicago.now, importId: 1 };
  return Number(await db.write((tx) => importer.write(tx, author, entry, id)));
}

/** Everything that somebody may take out, as cells. */
async function exported(ctx: Context) {
  const rows: { id: string; entry: ContactEntry; cells: Map<ContactColumn, string> }[] = [];
  for await (const batch of importer.all(db.read, ctx.user))
    for (const { id, entry } of batch)
      rows.push({
        id,
        entry,
        cells: new Map(COLUMNS.map((key) => [key, importer.cell(entry, key)])),
      });
  return rows;
}

const day = fc.constantFrom(
  ...(["2026-05-01", "2026-05", "2026-Q1", "FY2025"] as const).map((text) => {
    const precision = text.includes("Q") ? "quarter" : text.startsWith("FY") ? "fiscal-year" : null;
    const read = roughDay(precision ?? (text.length === 7 ? "month" : "day"), text);
    if (!read.ok) throw new Error(text);
    return read.value;
  }),
);
const words = fc.constantFrom(null, "0", '一行目\n二行目、"引用"', "Likes tea");

test("one's own export, read again in either language, changes nothing", async () => {
  const organisationId = await addedOrganisation(chicago, "Sakurabashi");
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
  const stop = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
  const leaving = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const meetings = fc.record({
    office: fc.constantFrom(...OFFICES),
    officeName: fc.constantFrom(null, "Governor of Indiana", "0"),
    state: fc.constantFrom("IN", "GU"),
    day,
    organisationId: fc.constantFrom(null, organisationId),
    occurrenceId: fc.constantFrom(null, stop),
    personName: fc.constantFrom(null, PERSON_MET, "0"),
    notes: words,
    followUp: fc.option(
      fc.record({
        words: fc.constantFrom("0", "Send\nthe report"),
        ownerId: fc.constantFrom(chicago.user.id, leaving.user.id),
        due: fc.constantFrom("2026-06-01", "2027-01-01"),
        done: fc.boolean(),
      }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(meetings, async (draft) => {
      expect(await logMeeting(chicago, { draft: { ...draft, siteId: null } })).toMatchObject({
        ok: true,
      });
    }),
    { numRuns: 60 },
  );
  const administrator = await testContext(db, { role: "administrator" });
  await deactivateUser(administrator, { userId: leaving.user.id, revision: 1 });
  const rows = await exported(chicago);
  expect(rows.length).toBe(60);
  for (const language of LANGUAGES) {
    const known = await knownTo({ ...chicago, language }, "kusanone");
    for (const { id, entry, cells } of rows) {
      const reading = importer.read(cells, new Map(), known);
      expect(reading).toEqual({
        ...{ outcome: "read", key: `#${id}`, externalId: id, entry, findings: [] },
      });
      expect((await importer.load(db.read, [id])).get(id)).toEqual(entry);
    }
  }
}, 60_000);

test("P84 nobody takes out, finds or brings the contacts of others", async () => {
  const logged = await logMeeting(chicago, { draft: meetingDraft() });
  const id = logged.ok ? String(logged.contactId) : "";
  expect(await exported(chicago)).toMatchObject([{ entry: { person: PERSON_MET } }]);
  expect([await exported(detroit), await exported(secretariat)]).toEqual([[], []]);
  const notYours = (column: string) => ({
    ...{ outcome: "refused", problems: [expect.objectContaining({ column, reason: "not-yours" })] },
  });
  expect(await read({ ...ROW, id }, detroit, "kusanone")).toMatchObject(notYours("id"));
  expect(await read(ROW, secretariat)).toMatchObject({ outcome: "refused" });
  expect(await read({ ...ROW, organiser: "シカゴ総" }, detroit)).toMatchObject(
    notYours("organiser"),
  );
  const entry = (await importer.load(db.read, [id])).get(id) ?? {};
  for (const { user } of [detroit, secretariat]) {
    expect(importer.may(user, entry, null)).toBe(false);
    expect(importer.may(user, { ...entry, organiser: "detroit" }, entry)).toBe(false);
  }
  expect(importer.may(chicago.user, entry, entry)).toBe(true);
});

test("a row is logged, found again by office, day, place and person, and taken back", async () => {
  const organisationId = await addedOrganisation(chicago, "Sakurabashi");
  const row: Row = {
    ...{
      ...ROW,
      office_name: "Governor of Indiana",
      organisation: "sakurabashi",
      person: "J. Doe",
    },
    ...{ follow_up: "礼状", follow_up_owner: "佐藤", follow_up_due: "令和8年7月1日" },
  };
  const reading = await read(row);
  if (reading.outcome !== "read") throw new Error(JSON.stringify(reading));
  const id = await write(reading.entry);
  expect(await findMeeting(db.read, id)).toMatchObject({
    organiser: "chicago",
    draft: {
      ...{ office: "governor", state: "IN", organisationId, personName: "J. Doe" },
      followUp: { words: "礼状", ownerId: chicago.user.id, due: "2026-07-01", done: false },
    },
  });
  const again = await read({ ...row, person: "Ｊ. ＤＯＥ", notes: "x" });
  const key = again.outcome === "read" ? again.key : "";
  expect((await importer.find(db.read, [key])).get(key)).toBe(String(id));
  const another = await read({ ...row, person: "K. Roe" });
  const none = another.outcome === "read" ? another.key : "";
  expect((await importer.find(db.read, [none])).size).toBe(0);
  const author = { user: chicago.user, now: chicago.now, importId: 1 };
  expect(await db.write((tx) => importer.remove(tx, author, String(id)))).toBe("gone");
  expect(await findMeeting(db.read, id)).toBeNull();
  const entries = await listAuditEntries(db.read, { subjectType: "contact" }, 5);
  expect(entries.map(({ action }) => action)).toEqual(["contact.remove", "contact.log"]);
  expect(JSON.stringify(entries)).not.toMatch(/Doe|礼状/);
});

test.each<[Row, ContactColumn, string]>([
  [{ office: "" }, "office", "required"],
  [{ office: "king" }, "office", "unknown"],
  [{ state: "" }, "state", "required"],
  [{ state: "ZZ" }, "state", "unknown"],
  [{ day: "" }, "day", "required"],
  [{ day: "5/1" }, "day", "day-malformed"],
  [{ day: "2026" }, "day", "day-malformed"],
  [{ day: "2999-01-01" }, "day", "day-out-of-range"],
  [{ day: "2100-01-01" }, "day", "day-to-come"],
  [{ organisation: "Nobody" }, "organisation", "unknown"],
  [{ occurrence: "99" }, "occurrence", "unknown"],
  [{ follow_up: "x" }, "follow_up_owner", "required"],
  [{ follow_up: "x", follow_up_owner: "佐藤" }, "follow_up_due", "required"],
  [{ follow_up: "", follow_up_due: "2026-07-01" }, "follow_up", "required"],
  [{ follow_up_owner: "nobody@example.org" }, "follow_up_owner", "unknown"],
  [{ person: "x".repeat(101) }, "person", "too-long"],
])("%j is refused at %s: %s", async (row, column, reason) => {
  const reading = await read({ ...ROW, ...row });
  expect(reading.outcome === "refused" && reading.problems[0]).toMatchObject({ column, reason });
  if (reason !== "unknown") expect(Object.keys(organisationRowText.ja)).toContain(reason);
});

test("every office is read by its name in either language", async () => {
  for (const office of OFFICES)
    for (const word of [office, ...LANGUAGES.map((one) => officeText[one][office])])
      expect(await read({ ...ROW, office: word })).toMatchObject({ entry: { office } });
});
