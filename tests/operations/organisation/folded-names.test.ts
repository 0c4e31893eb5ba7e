/** P35, P38, P82: an organisation is looked up by names that are kept folded, also in a register from before they were. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { indexRegister } from "~/operations/index-register.server";
import type { Database } from "~db/client";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import {
  updateMerge,
  updateOrganisation,
  updateOrganisationWithdrawal,
} from "~db/queries/organisation/organisations";
import { organisationFoldedNames } from "~db/schema/organisations";
import { addedOrganisation, organisationDraft } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
});
afterAll(() => db.close());

const found = async (...names: string[]) => [
  ...(await findOrganisationsByName(db.read, names)).values(),
];

test("by what it is called, was called, and by what was merged into it; a name that somebody has goes before a former one", async () => {
  const [one, two, three] = [
    await addedOrganisation(ctx, "", { name: { ja: "若草自動車", en: null } }),
    await addedOrganisation(ctx, "Aoba Works"),
    await addedOrganisation(ctx, "Momiji Society"),
  ];
  expect(await found("ＡＯＢＡ works", "若草自動車", "nobody")).toEqual([two, one, null]);
  const former = { ja: null, en: "Aoba Works" };
  const change = { userId: null, at: ctx.now, revision: 2, former };
  await db.write((tx) => updateOrganisation(tx, two, organisationDraft("Aoba Group"), change));
  expect(await found("Aoba Works", "Aoba Group")).toEqual([two, two]);
  const again = await addedOrganisation(ctx, "Aoba Works");
  expect(await found("Aoba Works")).toEqual([again]);
  await db.write((tx) => updateMerge(tx, { id: three, other: two, merged: true }));
  expect(await found("Momiji Society")).toEqual([two]);
  await db.write((tx) => updateOrganisationWithdrawal(tx, again, ctx.now));
  expect(await found("Aoba Works")).toEqual([two]);
});

test("two that have a name are nobody by it", async () => {
  await addedOrganisation(ctx, "Same Name");
  await addedOrganisation(ctx, "Same name");
  expect(await found("same NAME")).toEqual([null]);
});

test("a register from before is found by its names from the next start on", async () => {
  const id = await addedOrganisation(ctx, "Old Register Society");
  await db.write(async (tx) => void (await tx.delete(organisationFoldedNames)));
  expect(await found("Old Register Society")).toEqual([null]);
  await indexRegister(db, () => undefined);
  expect(await found("Old Register Society", "Aoba Group", "Aoba Works")).not.toContain(null);
  expect(await found("Old Register Society")).toEqual([id]);
});
