import { rmSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import { officialSums } from "~/domain/counting/official-observation";
import { seenMark, WHOLE_REGISTER } from "~/domain/targets/target";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { removeDemonstration } from "~/operations/demonstration/remove-demonstration.server";
import { setTargets } from "~/operations/set-targets.server";
import { type Database, openDatabase } from "~db/client";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import { listObservations, listOfficialObservations } from "~db/queries/counting/observations";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { listEventPartners } from "~db/queries/organisation/occurrence-partners";
import { findTarget, listTargets } from "~db/queries/targets";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { newDataFolder, openTestDatabase } from "../../support/test-database";

let db: Database;
const NOW = new Date("2026-06-10T18:00:00Z");

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const manager = () => testContext(db, { role: "administrator", now: NOW });

/** The programme takes seconds to load: it is loaded once, and each test that starts from it has a copy. */
let loadedFolder: string;
beforeAll(async () => {
  loadedFolder = await newDataFolder();
  const loading = openDatabase(loadedFolder);
  await loadDemonstration(await testContext(loading, { role: "administrator", now: NOW }));
  loading.close();
}, 300_000);
afterAll(() => rmSync(loadedFolder, { recursive: true, force: true }));

async function openLoaded(): Promise<void> {
  db.close();
  db = await openTestDatabase(loadedFolder);
}

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
  ...["event_comments", "budget_lines", "caravan_legs", "occurrence_partners"],
  ...["organisations", "targets", "event_templates", "office_meetings"],
  ...["rounds", "round_addressees", "round_answers"],
  ...["sites", "site_organisations", "site_phases", "site_figures", "site_words"],
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
    const filled = await counts();
    for (const table of TABLES) expect([table, filled[table]]).not.toEqual([table, before[table]]);
    for (const table of [
      "organisations",
      "targets",
      "event_templates",
      "sites",
      "office_meetings",
    ]) {
      const real = await db.read.get<{ n: number }>(
        sql.raw(`select count(*) as n from ${table} where fictional = 0`),
      );
      expect([table, real?.n]).toEqual([table, before[table]]);
    }

    expect(await removeDemonstration(ctx)).toEqual({ ok: true, events: total });
    expect(await counts()).toEqual(before);
    expect(await removeDemonstration(ctx)).toEqual({ ok: false, reason: "not-loaded" });
    const actions = (await listAuditEntries(db.read, { subjectType: "demonstration" }, 5)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["demonstration.remove", "demonstration.load"]);
  });

  test("N4: every session's sums equal those of its ledger", async () => {
    await openLoaded();
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
  });

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

  test("P1, P4: what lies ahead stands in every state of approval, what was held is approved", async () => {
    await openLoaded();
    const states = await db.read.all<{ approval: string; hidden: number; n: number }>(
      sql`select approval, hidden, count(*) as n from events where fictional = 1 group by approval, hidden order by approval`,
    );
    expect(states.map(({ approval, hidden }) => [approval, hidden])).toEqual([
      ["approved", 0],
      ["draft", 1],
      ["returned", 0],
      ["submitted", 0],
    ]);
    const undecidedHeld = await db.read.get<{ n: number }>(
      sql`select count(*) as n from events where fictional = 1 and approval <> 'approved'
          and exists (select 1 from occurrences where event_id = events.id and outcome = 'held')`,
    );
    expect(undecidedHeld?.n).toBe(0);
    const uncommented = await db.read.get<{ n: number }>(
      sql`select count(*) as n from events where fictional = 1 and approval = 'returned'
          and not exists (select 1 from event_comments where event_id = events.id and step = 'return' and comment is not null)`,
    );
    expect(uncommented?.n).toBe(0);
  });

  test("P11, P35: removing it leaves a target that somebody set over a fictional one, and the names in real events", async () => {
    await openLoaded();
    const ctx = await testContext(db, { role: "secretariat", now: NOW });
    const partner = (
      await db.read.get<{ name: string }>(
        sql`select name_en as name from organisations order by id limit 1`,
      )
    )?.name;
    const real = await makeEvent(db, { partners: [partner ?? ""] });
    const cell = { ...WHOLE_REGISTER, organiser: "chicago" };
    const of = { fiscalYear: 2026, measure: "events", cell } as const;
    const seen = seenMark(await findTarget(db.read, of));
    expect(seen).not.toBe("");
    const set = {
      fiscalYear: 2026,
      entries: [{ measure: "events", cell, value: 99, seen }],
    } as const;
    expect(await setTargets(ctx, set)).toEqual({ ok: true, changed: 1 });

    expect(await removeDemonstration(ctx)).toMatchObject({ ok: true });
    expect(await listTargets(db.read, 2026)).toMatchObject([{ value: 99, fictional: false }]);
    expect(await listEventPartners(db.read, real)).toMatchObject([
      { name: partner, partnerId: null },
    ]);
  });

  test.each(["mission-editor", "viewer"] as const)(
    "a %s may neither load nor remove it",
    async (role) => {
      const ctx = await testContext(db, {
        role,
        organiser: role === "viewer" ? null : "chicago",
        now: NOW,
      });
      expect(await loadDemonstration(ctx)).toEqual({ ok: false, reason: "forbidden" });
      expect(await removeDemonstration(ctx)).toEqual({ ok: false, reason: "forbidden" });
    },
  );
});

describe("B23 loading in batches", () => {
  test("others write in between", async () => {
    const ctx = await manager();
    let written = 0;
    let isOver = false;
    const loading = loadDemonstration(ctx).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await db.writeKeepingAnswers(async () => undefined);
      if (!isOver) written += 1;
      await nextTurn();
    }
    expect(await loading).toMatchObject({ ok: true });
    expect(written).toBeGreaterThan(20);
  }, 300_000);

  test("a second loading is refused while one is under way, and what one broke off is loaded whole", async () => {
    const ctx = await manager();
    let writes = 0;
    const write: Database["write"] = async (work) => {
      writes += 1;
      if (writes === 4) throw new Error("broken off");
      return await db.write(work);
    };
    await expect(loadDemonstration({ ...ctx, db: { ...db, write } })).rejects.toThrow("broken off");
    expect(await countDemonstrationEvents(db.read)).toBeGreaterThan(0);
    expect(await loadDemonstration(ctx)).toEqual({ ok: false, reason: "already-loaded" });

    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    onTestFinished(() => void vi.useRealTimers());
    const loaded = await loadDemonstration(ctx);
    expect(loaded).toMatchObject({ ok: true });
    expect(await countDemonstrationEvents(db.read)).toBe(loaded.ok ? loaded.events : 0);
    expect(await loadDemonstration(ctx)).toEqual({ ok: false, reason: "already-loaded" });
  }, 300_000);
});
