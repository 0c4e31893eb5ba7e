/** A parent that stands in another row of the same file is accepted, in whatever order the rows stand. P81 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { LANGUAGES } from "~/domain/value/language";
import { importReason } from "~/i18n/import/import-reason";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findOrganisation, type StoredOrganisation } from "~db/queries/organisation/organisations";
import { organisations } from "~db/schema/organisations";
import { previewFile, readStored } from "../../support/import-steps";
import { makeCompany } from "../../support/make-site";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
});
afterEach(() => db.close());

const preview = (csv: string) =>
  previewFile(secretariat, csv, { kind: "organisations", source: "a list" });
const rowsOf = () => db.read.select().from(organisations);
const parents = async () => {
  const rows = await rowsOf();
  const names = new Map(rows.map(({ id, nameEn }) => [id, nameEn]));
  return Object.fromEntries(
    rows.map(({ nameEn, parentId }) => [nameEn, names.get(parentId ?? 0) ?? null]),
  );
};

const CSV = [
  "Name,Parent",
  "Sakura Ohio,Sakura America",
  "Sakura America,Sakura Holdings",
  "Sakura Holdings,",
  "Ume Indiana,Ume Holdings",
  "Momo One,Momo Two",
  "Momo Two,Momo One",
].join("\n");

async function written(csv = CSV) {
  const read = await preview(csv);
  await commitImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  return read;
}

test("P81 members before their parents are linked once all are written, found unchanged and taken back", async () => {
  const before = await rowsOf();
  const read = await written();
  expect(read.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["new", "parent-in-file"],
    ["new", "parent-in-file"],
    ["new", null],
    ["refused", "parent-unknown"],
    ["refused", "parent-unknown"],
    ["refused", "parent-unknown"],
  ]);
  expect(await parents()).toEqual({
    "Sakura Ohio": "Sakura America",
    "Sakura America": "Sakura Holdings",
    "Sakura Holdings": null,
  });
  expect((await preview(CSV)).counts).toMatchObject({ unchanged: 3, refused: 3 });
  await undoImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  expect((await readStored(secretariat, read.id)).rows.every(({ left }) => left === null)).toBe(
    true,
  );
  expect(await rowsOf()).toEqual(before);
});

test("P81 one that was registered before gets its parent, and is without it again after the undo", async () => {
  const id = await makeCompany(db, "Sakura Ohio");
  const before = await rowsOf();
  const read = await written();
  expect(read.rows[0]).toMatchObject({
    outcome: "changed",
    changes: [{ field: "parent", before: "", after: "Sakura America" }],
  });
  expect((await parents())["Sakura Ohio"]).toBe("Sakura America");
  await undoImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  expect(await rowsOf()).toEqual(before);
  expect(id).toBe(before[0]?.id);
});

test("what somebody has edited since stays with its parent, and so does the parent", async () => {
  const read = await written();
  const [ohio] = (await rowsOf()).filter(({ nameEn }) => nameEn === "Sakura Ohio");
  const { draft, revision } = (await findOrganisation(
    db.read,
    ohio?.id ?? 0,
  )) as StoredOrganisation;
  const change = { organisationId: ohio?.id ?? 0, revision, draft: { ...draft, note: "edited" } };
  expect(await changeOrganisation(secretariat, change)).toMatchObject({ ok: true });
  await undoImport(secretariat, { id: read.id });
  await runWaitingJobs(db);
  const { rows } = await readStored(secretariat, read.id);
  expect(rows.slice(0, 3).map(({ left }) => left)).toEqual(["edited-since", "in-use", null]);
});

test("the reasons of organisations and contacts are told in words", () => {
  for (const language of LANGUAGES)
    for (const reason of ["likely-the-same", "parent-unknown", "parent-in-file", "not-kana"])
      for (const kind of ["organisations", "contacts"] as const)
        expect(importReason(kind, reason, language)).not.toBe(reason);
});
