/**
 * What an import writes, many rows together, are the rows that a person's entry of the same would be: of an event with its
 * sessions and attendance, and of a site with its phase and figures. Issue 9, 3.3
 */
import { asc, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { addSite } from "~/operations/site/add-site.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listSitesById } from "~db/queries/site/sites";
import { hasWords } from "~db/queries/store/word-index";
import { events } from "~db/schema/events";
import { observations } from "~db/schema/observations";
import { sites } from "~db/schema/sites";
import { previewFile } from "../../support/import-steps";
import { makeCompany } from "../../support/make-site";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let imported: Context;
let entered: Context;
beforeEach(async () => {
  imported = await testContext(await openTestDatabase());
  entered = await testContext(await openTestDatabase());
});
afterEach(() => {
  imported.db.close();
  entered.db.close();
});

async function importAll(kind: "events" | "sites", content: string) {
  const { id, counts } = await previewFile(imported, content, { kind });
  await commitImport(imported, { id });
  await runWaitingJobs(imported.db, { now: () => imported.now });
  return counts.new;
}

/** `but`: what an entry and an import know differently. */
async function rowsOf({ read }: Database, table: string, but: readonly string[] = []) {
  const rows = await read.all<Record<string, unknown>>(sql`select * from ${sql.identifier(table)}`);
  const texts = rows.map((row) =>
    JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !but.includes(name)))),
  );
  return texts.sort().map((text): Record<string, unknown> => JSON.parse(text));
}

const BY_WHOM = ["approval", "submitted_by", "submitted_at", "hidden", "revision", "observed_at"];

test("an event of a file is the event that somebody enters, to what is derived of it", async () => {
  for (const { db } of [imported, entered]) await makeCompany(db, "Wakakusa Motors", "若草自動車");
  const count = await importAll(
    "events",
    [
      "件名,実施主体,種別,連携団体,地域の特徴,開始日,州,場所,会場,実施状況,参加者数,概要",
      '巡回講演,chicago,,若草自動車、市の図書館,2017:R1,"2025-05-01\n2025-05-02",IN,"Indianapolis\nColumbus",会館,実施,"約50名\n120",概要',
      "桜の会,detroit,レセプション,,,2025-06-01,MI,Detroit,,実施,,",
    ].join("\n"),
  );
  expect(count).toBe(2);
  const stored = await imported.db.read.select().from(events).orderBy(asc(events.id));
  for (const { id } of stored) {
    const draft = (await findEvent(imported.db.read, id))?.draft;
    if (draft === undefined) throw new Error("No event");
    await createEvent(entered, { draft, saveAnyway: true });
  }
  const said = await imported.db.read.select().from(observations).orderBy(asc(observations.id));
  for (const { id: _, low, high, openEnded, ...figure } of said) {
    const { eventId } = await entered.db.read.get<{ eventId: number }>(
      sql`select event_id as "eventId" from occurrences where id = ${figure.occurrenceId}`,
    );
    const headcount = { low, high, openEnded };
    const log = { eventId, ...figure, headcount, makeOfficial: true };
    expect(await logAttendance(entered, log)).toMatchObject({ ok: true });
  }
  for (const table of [
    ...["events", "event_tags", "event_partners", "event_co_organisers", "occurrences"],
    ...["occurrence_organisers", "occurrence_tags", "occurrence_cells", "observations"],
    ...["official_observations"],
  ])
    expect([table, await rowsOf(imported.db, table, BY_WHOM)]).toEqual([
      table,
      await rowsOf(entered.db, table, BY_WHOM),
    ]);
  expect((await rowsOf(imported.db, "occurrence_cells")).length).toBeGreaterThan(10);
  const partners = await rowsOf(imported.db, "event_partners");
  expect(partners.map((row) => row.partner_id)).toContain(1);
});

test("a site of a file is the site that somebody enters, with its words", async () => {
  for (const { db } of [imported, entered]) await makeCompany(db, "Wakakusa Motors", "若草自動車");
  const count = await importAll(
    "sites",
    [
      "企業,拠点名,種類,業種,州,市町村,住所,緯度,経度,状況,段階,従業員数,従業員数の年,投資額,通貨,投資額の年,出典",
      "若草自動車,第一工場,plant,3361,IN,Indianapolis,1 Example Road,39.77,-86.16,operating,拡張,120,2024,約5000000,USD,2023,発表",
      "Wakakusa Motors,事務所,office,42,OH,Columbus,2 Example Road,39.96,-83.0,operating,,,,,,,発表",
    ].join("\n"),
  );
  expect(count).toBe(2);
  const ids = await imported.db.read.select({ id: sites.id }).from(sites).orderBy(asc(sites.id));
  for (const { draft } of await listSitesById(
    imported.db.read,
    ids.map(({ id }) => id),
  ))
    expect(await addSite(entered, draft)).toMatchObject({ ok: true });
  // An import knows a phase by the site whose row told of it.
  for (const table of ["sites", "site_organisations", "site_phases", "site_figures"])
    expect([table, await rowsOf(imported.db, table, ["subject"])]).toEqual([
      table,
      await rowsOf(entered.db, table, ["subject"]),
    ]);
  const found = ({ db }: Context) =>
    db.read
      .select({ id: sites.id })
      .from(sites)
      .where(hasWords(sites.id, "site", "拡張"));
  expect(await found(imported)).toEqual([{ id: 1 }]);
  expect(await found(entered)).toEqual([{ id: 1 }]);
});
