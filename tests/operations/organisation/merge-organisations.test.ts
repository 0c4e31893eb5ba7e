/** One organisation under two entries: merged, read as one, and parted again. P35, P38 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { setOrganisationContacts } from "~/operations/organisation/set-organisation-contacts.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import { readOrganisationPage } from "~/pages/organisation/organisation-page.server";
import type { Database } from "~db/client";
import { listEventPartners } from "~db/queries/organisation/occurrence-partners";
import { countOrganisations, listOrganisations } from "~db/queries/organisation/organisation-list";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { makeEvent } from "../../support/make-event";
import { addedOrganisation, organisationDraft } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let chicago: Context;
let detroit: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  detroit = await testContext(db, { role: "mission-editor", organiser: "detroit" });
});
afterEach(() => db.close());

const added = (en: string) => addedOrganisation(chicago, en);

/** What the list says of one. */
async function listedMeetings(id: number) {
  const page = await readOrganisationList(chicago, "/organisations", new URLSearchParams());
  return page.ok ? page.rows.find((row) => row.id === id)?.meetings : undefined;
}
const meetingsOf = async (ctx: Context, id: number) =>
  (await readOrganisationPage(ctx, id, null)).meetings.meetings.map(({ eventId }) => eventId);

describe("P38 merging", () => {
  test("what either took part in is read as one; undone, they part again exactly", async () => {
    const kept = await added("Japan-America Society of Indiana");
    const merged = await added("JASI");
    const eventA = await makeEvent(db, { partners: ["Japan-America Society of Indiana"] });
    const eventB = await makeEvent(db, { partners: ["JASI"] });
    await setOrganisationContacts(chicago, {
      organisationId: merged,
      contacts: "鈴木様",
      seen: "",
    });
    const rows = async () => [
      await listEventPartners(db.read, eventA),
      await listEventPartners(db.read, eventB),
    ];
    const before = await rows();

    expect(await mergeOrganisations(chicago, { keptId: kept, mergedId: merged })).toEqual({
      ok: true,
    });
    expect((await meetingsOf(chicago, kept)).sort()).toEqual([eventA, eventB].sort());
    expect(await listedMeetings(kept)).toMatchObject({ events: 2 });
    expect((await readOrganisationPage(chicago, kept, null)).contacts).toMatchObject([
      { name: "JASI" },
    ]);
    const all = { q: null, type: null, state: null, as: null };
    expect(await countOrganisations(db.read, all)).toBe(1);
    // A name of the merged one now belongs to the one it turned out to be.
    expect(await findOrganisationsByName(db.read, ["JASI"])).toEqual(new Map([["JASI", kept]]));

    expect(await undoMerge(detroit, { mergedId: merged })).toEqual({ ok: true });
    expect(await rows()).toEqual(before);
    expect(await meetingsOf(chicago, kept)).toEqual([eventA]);
    expect(await meetingsOf(chicago, merged)).toEqual([eventB]);
    expect(
      (await listOrganisations(db.read, all, { after: null, limit: 9, language: "ja" }))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([kept, merged].sort());
  });

  test("never closes a ring, and refuses what makes no sense", async () => {
    const [a, b, c] = [
      await added("Alpha Hall"),
      await added("Beta Works"),
      await added("Gamma Press"),
    ];
    expect(await mergeOrganisations(chicago, { keptId: a, mergedId: a })).toMatchObject({
      reason: "same-organisation",
    });
    await mergeOrganisations(chicago, { keptId: b, mergedId: a });
    expect(await mergeOrganisations(chicago, { keptId: a, mergedId: b })).toMatchObject({
      reason: "organisation-merged",
    });
    expect(await mergeOrganisations(chicago, { keptId: c, mergedId: b })).toEqual({ ok: true });
    // A name of the first is a name of the last, also where the last has it too. P35
    await changeOrganisation(chicago, {
      organisationId: c,
      revision: 1,
      draft: organisationDraft("Alpha Hall"),
    });
    expect(await findOrganisationsByName(db.read, ["Alpha Hall"])).toEqual(
      new Map([["Alpha Hall", c]]),
    );
    const eventId = await makeEvent(db, { partners: ["Alpha Hall", "Beta Works"] });
    expect(await meetingsOf(chicago, c)).toEqual([eventId]);
    expect(await listedMeetings(c)).toMatchObject({ events: 1 });
    expect(await undoMerge(chicago, { mergedId: c })).toMatchObject({ reason: "not-merged" });
    const edit = { organisationId: a, revision: 1, draft: organisationDraft("Alpha") };
    expect(await changeOrganisation(chicago, edit)).toMatchObject({
      reason: "organisation-merged",
    });
  });
});
