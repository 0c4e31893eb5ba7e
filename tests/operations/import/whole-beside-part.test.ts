/** A file that tells of a whole event where our part is official: recorded beside it, once, and shown on the page. N14 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { Scope } from "~/domain/counting/scope";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { readEventPage } from "~/pages/register/event-page.server";
import { runWaitingJobs } from "~/server/job-runner";
import type { Database } from "~db/client";
import { listObservations, listOfficialObservations } from "~db/queries/counting/observations";
import { FIFTY, oneSession } from "../../support/attendance-steps";
import { previewFile, readStored } from "../../support/import-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let ctx: Context;
let session: { eventId: number; occurrenceId: number };
beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
  session = await oneSession(db, { day: "2024-01-10" });
});
afterEach(() => db.close());

const fileOf = (attendance: string, scope: string) =>
  `id,first_day,attendance,method,scope\r\n${session.eventId},2024-01-10,${attendance},organiser,${scope}\r\n`;

const preview = (attendance: string, scope: string) =>
  previewFile(ctx, fileOf(attendance, scope), { kind: "events", source: "kusanone" });

async function bring(attendance: string, scope: string) {
  const { id } = await preview(attendance, scope);
  await commitImport(ctx, { id });
  await runWaitingJobs(db);
  return await readStored(ctx, id);
}

const log = async (scope: Scope, corrects: number | null = null) =>
  await logAttendance(ctx, { ...session, ...FIFTY, scope, corrects });

async function ledger() {
  const all = await listObservations(db.read, session.occurrenceId);
  return all.map(({ low, scope, isOfficial }) => [low, scope, isOfficial]);
}

async function pageFacts() {
  const { facts } = await readEventPage(ctx, session.eventId, new URLSearchParams());
  return facts.map(({ official, wholes, sums }) => ({
    official: official.map(({ low, scope }) => [low, scope]),
    wholes: wholes.map(({ low, method }) => [low, method]),
    counted: sums.attendanceHigh,
  }));
}

describe("N14: a file that says whole", () => {
  test.each(["part", "own"] as const)("leaves %s official and stands beside it", async (scope) => {
    await log(scope);
    const { rows } = await preview("25000", "whole");
    expect(rows[0]).toMatchObject({ outcome: "changed" });
    await bring("25000", "whole");
    expect(await ledger()).toEqual([
      [25_000, "whole", false],
      [50, scope, true],
    ]);
    expect(await pageFacts()).toEqual([
      { official: [[50, scope]], wholes: [[25_000, "organiser"]], counted: 50 },
    ]);
  });

  test("is recorded once, however often the file is brought", async () => {
    await log("part");
    await bring("25000", "whole");
    const { rows } = await preview("25000", "whole");
    expect(rows[0]).toMatchObject({ outcome: "unchanged" });
    await bring("30000", "whole");
    expect(await ledger()).toHaveLength(3);
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toMatchObject([
      { low: 50, scope: "part" },
    ]);
  });

  test("takes the place of a figure of which nobody said what it counted", async () => {
    await log("unknown");
    await bring("25000", "whole");
    expect(await ledger()).toEqual([
      [25_000, "whole", true],
      [50, "unknown", false],
    ]);
    expect((await pageFacts())[0]?.wholes).toEqual([]);
  });

  test("gives way to our part, and an undo leaves ours official", async () => {
    await log("part");
    const { id } = await bring("25000", "whole");
    await bring("60", "part");
    expect((await pageFacts())[0]).toMatchObject({ official: [[60, "part"]], counted: 60 });
    await undoImport(ctx, { id });
    await runWaitingJobs(db);
    expect(await listOfficialObservations(db.read, session.occurrenceId)).toMatchObject([
      { scope: "part" },
    ]);
  });

  test("stands no longer on the page once it is corrected", async () => {
    await log("part");
    await bring("25000", "whole");
    const [whole] = await listObservations(db.read, session.occurrenceId);
    await logAttendance(ctx, {
      ...{ ...session, ...FIFTY, scope: "whole" as const, corrects: whole?.id ?? 0 },
      ...{ headcount: { low: 2500, high: 2500, openEnded: false }, wording: "2500" },
    });
    expect((await pageFacts())[0]?.wholes).toEqual([[2500, "counted"]]);
  });
});
