/** Everything importable exports, and its export imports to no change: on the reference data and the demonstration. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { IMPORT_KINDS } from "~/domain/import/import-kind";
import { LANGUAGES } from "~/domain/value/language";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { importers } from "~/operations/import/importers";
import { csvFile } from "~/reports/report/csv-file";
import type { Database } from "~db/client";
import { exportedTable } from "../../support/exported-table";
import { previewFile } from "../../support/import-steps";
import { meetingDraft } from "../../support/meeting-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let secretariat: Context;
let chicago: Context;
beforeAll(async () => {
  db = await openTestDatabase();
  secretariat = await testContext(db);
  chicago = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  await loadDemonstration(secretariat);
  await logMeeting(chicago, { draft: meetingDraft() });
});
afterAll(() => db.close());

const KINDS = IMPORT_KINDS.filter((kind) => importers[kind] !== undefined);

describe.each(KINDS)("%s", (kind) => {
  test.each(LANGUAGES)("come back unchanged from their file in %s", async (language) => {
    // Persons are for the own organiser alone. P84
    const ctx = kind === "contacts" ? chicago : secretariat;
    const table = await exportedTable(ctx, kind, language);
    const rows = table.length - 1;
    expect(rows).toBeGreaterThan(0);
    const file = { kind, name: `kusanone-${kind}.csv`, source: null };
    const read = await previewFile(ctx, csvFile(table), file);
    expect(read.refusals ?? []).toEqual([]);
    const others = read.rows.filter(({ outcome }) => outcome !== "unchanged").slice(0, 3);
    expect(
      others.map(({ row, outcome, column, reason, changes }) => ({
        ...{ row, outcome, column, reason, changes },
      })),
    ).toEqual([]);
    expect(read.counts.unchanged).toBe(rows);
  });
});
