import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import type { Database } from "~db/client";
import { listActualReach } from "~db/queries/attendance/reach-figures";
import { findEvent } from "~db/queries/event/event-draft";
import { editorOf, FIFTY, occurrenceIdOf, oneSession } from "../../support/attendance-steps";
import { makeEvent, placementOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const NO_COST = { given: null, shown: "" };
const NONE = { impressions: "", circulation: "", viewers: "", views: "" };

describe("N6 reach", () => {
  test("actual reach is logged per measure beside what was planned, audited, and counts as a change of the event", async () => {
    const ctx = await editorOf(db, "chicago");
    const planned = {
      measure: "viewers",
      phase: "planned",
      value: 1000,
      qualifier: "about",
    } as const;
    const eventId = await makeEvent(db, {
      form: "media-buy",
      kind: "local_media",
      occurrences: [placementOf(["ND"], { placement: { reach: [planned] } })],
    });
    const occurrenceId = await occurrenceIdOf(db, eventId);
    const figures = [{ measure: "viewers", value: 1234, qualifier: "exact" } as const];
    expect(
      await logReach(ctx, { eventId, occurrenceId, figures, shown: NONE, cost: NO_COST }),
    ).toEqual({
      ok: true,
    });
    expect(
      await logReach(ctx, {
        eventId,
        occurrenceId,
        figures: [],
        shown: { ...NONE, viewers: "1234 exact" },
        cost: NO_COST,
      }),
    ).toEqual({ ok: true });
    expect(
      await logReach(ctx, { eventId, occurrenceId, figures, shown: NONE, cost: NO_COST }),
    ).toEqual({
      ok: true,
    });
    expect(await listActualReach(db.read, occurrenceId)).toEqual(figures);
    const event = await findEvent(db.read, eventId);
    expect(event?.revision).toBe(4);
    expect(event?.draft.occurrences[0]?.placement?.reach).toContainEqual(planned);
    expect(event?.draft.occurrences[0]?.outcome).toBe("scheduled");
  });

  test("two people who open an empty grid both keep the measure they log", async () => {
    const ctx = await editorOf(db, "chicago");
    const occurrences = [placementOf(["ND"])];
    const eventId = await makeEvent(db, { form: "media-buy", kind: "local_media", occurrences });
    const occurrenceId = await occurrenceIdOf(db, eventId);
    const placement = { eventId, occurrenceId, shown: NONE, cost: NO_COST };
    const impressions = { measure: "impressions", value: 900, qualifier: "exact" } as const;
    const views = { measure: "views", value: 50, qualifier: "about" } as const;
    await logReach(ctx, { ...placement, figures: [impressions] });
    await logReach(ctx, { ...placement, figures: [views] });
    expect(await listActualReach(db.read, occurrenceId)).toEqual([impressions, views]);
  });

  test("the actual cost is logged in the currency of the planned one, and what nobody changed stays (N12)", async () => {
    const ctx = await editorOf(db, "chicago");
    const cost = { amount: 5000, currency: "USD", qualifier: "exact" } as const;
    const occurrences = [placementOf(["ND"], { placement: { cost } })];
    const eventId = await makeEvent(db, { form: "media-buy", kind: "local_media", occurrences });
    const of = {
      eventId,
      occurrenceId: await occurrenceIdOf(db, eventId),
      figures: [],
      shown: NONE,
    };
    const spent = { amount: 5300, currency: "USD", qualifier: "about" } as const;
    const log = (given: typeof spent | null, shown: string) =>
      logReach(ctx, { ...of, cost: { given, shown } });
    const stored = async () =>
      (await findEvent(db.read, eventId))?.draft.occurrences[0]?.placement?.actualCost;
    expect(await log(spent, "")).toEqual({ ok: true });
    expect(await stored()).toEqual(spent);
    // Opened before the cost was logged, and left empty: somebody else's figure stays.
    expect(await log(null, "")).toEqual({ ok: true });
    expect(await stored()).toEqual(spent);
    expect(await log(null, "5300 about USD")).toEqual({ ok: true });
    expect(await stored()).toBeNull();
    const yen = { given: { ...spent, currency: "JPY" }, shown: "" };
    expect(await logReach(ctx, { ...of, cost: yen })).toEqual({
      ...{ ok: false, reason: "cost-currency-differs" },
    });
  });

  test("a placement has no attendance and a session no reach", async () => {
    const ctx = await editorOf(db, "chicago");
    const eventId = await makeEvent(db, {
      form: "media-buy",
      kind: "local_media",
      occurrences: [placementOf(["ND"])],
    });
    const occurrenceId = await occurrenceIdOf(db, eventId);
    expect(await logAttendance(ctx, { eventId, occurrenceId, ...FIFTY })).toEqual({
      ok: false,
      reason: "not-a-session",
    });
    expect(
      await logReach(ctx, { ...(await oneSession(db)), figures: [], shown: NONE, cost: NO_COST }),
    ).toEqual({
      ok: false,
      reason: "not-a-placement",
    });
  });
});
