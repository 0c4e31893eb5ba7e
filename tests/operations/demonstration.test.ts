import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { officialSums } from "~/domain/official-observation";
import { loadDemonstration } from "~/operations/load-demonstration.server";
import { logAttendance } from "~/operations/log-attendance.server";
import { removeDemonstration } from "~/operations/remove-demonstration.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/audit";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findEvent } from "~db/queries/event-draft";
import { findEventToLog } from "~db/queries/event-to-log";
import { listObservations, listOfficialObservations } from "~db/queries/observations";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
const NOW = new Date("2026-06-10T18:00:00Z");

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const manager = () => testContext(db, { role: "administrator", now: NOW });

const TABLES = [
  ...[
    "events",
    "occurrences",
    "observations",
    "official_observations",
    "occurrence_cells",
    "event_tags",
  ],
  ...[
    "event_co_organisers",
    "event_partners",
    "occurrence_organisers",
    "placement_states",
    "reach_figures",
  ],
];

async function counts() {
  const rows = await Promise.all(
    TABLES.map((table) =>
      db.read.get<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)),
    ),
  );
  return Object.fromEntries(TABLES.map((table, index) => [table, rows[index]?.n]));
}

describe("the demonstration programme", () => {
  test("is loaded once, marked as fictional, and removed without a trace but the audit entries", async () => {
    const ctx = await manager();
    const before = await counts();
    const loaded = await loadDemonstration(ctx);
    expect(loaded).toMatchObject({ ok: true });
    const total = await countDemonstrationEvents(db.read);
    expect(loaded).toEqual({ ok: true, events: total });
    expect(total).toBeGreaterThan(600);
    expect(await loadDemonstration(ctx)).toEqual({ ok: false, reason: "already-loaded" });
    expect(await countDemonstrationEvents(db.read)).toBe(total);

    expect(await removeDemonstration(ctx)).toEqual({ ok: true, events: total });
    expect(await counts()).toEqual(before);
    expect(await removeDemonstration(ctx)).toEqual({ ok: false, reason: "not-loaded" });
    const actions = (await listAuditEntries(db.read, { subjectType: "demonstration" }, 5)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["demonstration.remove", "demonstration.load"]);
  }, 60_000);

  test("N4: every session's sums equal those of its ledger", async () => {
    await loadDemonstration(await manager());
    const events = await db.read.all<{ id: number }>(
      sql`select id from events where fictional = 1 order by id limit 120`,
    );
    let observed = 0;
    for (const { id } of events) {
      for (const occurrence of (await findEventToLog(db.read, id))?.occurrences ?? []) {
        const official = await listOfficialObservations(db.read, occurrence.id);
        observed += official.length;
        expect(occurrence.sums).toEqual(officialSums(official));
      }
    }
    expect(observed).toBeGreaterThan(50);
  }, 60_000);

  test("removing it leaves real events and their figures alone, and takes figures logged on fictional ones", async () => {
    const ctx = await testContext(db, { role: "secretariat", now: NOW });
    const real = await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-06-01" })] });
    const fictional = await makeEvent(
      db,
      { occurrences: [occurrenceOf({ day: "2026-06-01" })] },
      { fictional: true },
    );
    for (const eventId of [real, fictional]) {
      const occurrenceId = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
      const headcount = { low: 5, high: 5, openEnded: false };
      const said = {
        mode: "in-person",
        method: "counted",
        headcount,
        wording: "5",
        note: null,
        makeOfficial: true,
      } as const;
      expect(await logAttendance(ctx, { eventId, occurrenceId, ...said })).toMatchObject({
        ok: true,
      });
    }
    expect(await removeDemonstration(ctx)).toEqual({ ok: true, events: 1 });
    expect(await findEvent(db.read, fictional)).toBeNull();
    const kept = (await findEvent(db.read, real))?.draft.occurrences[0]?.id ?? 0;
    expect(await listObservations(db.read, kept)).toHaveLength(1);
  });

  test.each(["mission-editor", "viewer"] as const)(
    "a %s may neither load nor remove it",
    async (role) => {
      const ctx = await testContext(db, {
        role,
        organiser: role === "viewer" ? null : "chicago",
        now: NOW,
      });
      await expect(loadDemonstration(ctx)).rejects.toMatchObject({ status: 403 });
      await expect(removeDemonstration(ctx)).rejects.toMatchObject({ status: 403 });
    },
  );
});
