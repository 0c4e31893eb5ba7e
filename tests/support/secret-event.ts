/**
 * An event that is 機密性3, as no form makes one: entered by Chicago with Detroit beside it, worked on, and classified in the
 * database itself. Every text of it has one of `MARKS`.
 */
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setBudget } from "~/operations/set-budget.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { events } from "~db/schema/events";
import { FIFTY } from "./attendance-steps";
import { draftOf, occurrenceOf, placeIn } from "./make-event";
import { testContext } from "./test-context";

export const MARKS = ["標識", "Zirconium"] as const;
/** A search that finds it by its title and is in none of the marks. */
export const SEARCH = "極秘晩餐";

export type SecretEvent = { eventId: number; occurrenceId: number };

export async function makeSecretEvent(
  db: Database,
  { partner = "標識団体" }: { partner?: string } = {},
): Promise<SecretEvent> {
  const now = new Date("2026-07-01T03:00:00Z");
  const editor = await testContext(db, { role: "mission-editor", organiser: "chicago", now });
  const place = { ...placeIn("KY", "Louisville"), lat: 38.25, lon: -85.76 };
  const texts = { venue: "標識会館", note: "標識備考", place };
  const draft = draftOf({
    form: "caravan",
    kind: "caravan",
    title: { ja: "極秘晩餐標識題名", en: "Zirconium supper" },
    summary: { ja: "標識概要", en: "Zirconium summary" },
    programme: { ja: "標識次第", en: null },
    guests: "標識主賓",
    coOrganisers: ["detroit"],
    partners: [partner, "標識協力者"],
    tags: ["4.0:1-1"],
    occurrences: [
      occurrenceOf({ ...texts, day: "2026-06-10" }),
      occurrenceOf({ ...texts, day: "2026-06-11" }),
      occurrenceOf({ ...texts, day: "2031-06-12" }),
    ],
  });
  const made = await createEvent(editor, { draft, saveAnyway: true, submits: true });
  if (!made.ok) throw new Error(made.reason);
  const { eventId } = made;
  const amount = { amount: 98_765, qualifier: "exact" as const };
  const line = { purpose: "標識費目", means: "標識手段", currency: "JPY" };
  const lines = [{ ...line, planned: amount, actual: amount }];
  expect(await setBudget(editor, { eventId, revision: 1, lines })).toMatchObject({ ok: true });
  const [first] = (await findEvent(db.read, eventId))?.draft.occurrences ?? [];
  const occurrenceId = first?.id ?? 0;
  const lists = [{ occurrenceId, named: [{ role: "host" as const, name: partner }] }];
  expect(await setOccurrencePartners(editor, { eventId, lists, seen: "[]" })).toEqual({ ok: true });
  const statement = { ...FIFTY, note: "標識所見", scope: "whole" as const };
  const logged = await logAttendance(editor, { eventId, occurrenceId, ...statement });
  expect(logged).toMatchObject({ ok: true });
  expect(await commentEvent(editor, { eventId, comment: "標識意見" })).toEqual({ ok: true });
  await classifySecret(db, eventId);
  return { eventId, occurrenceId };
}

/** Past every form and operation. */
export async function classifySecret(db: Database, eventId: number): Promise<void> {
  await db.write((tx) =>
    tx
      .update(events)
      .set({ classification: "confidentiality-3", approval: "approved", counted: "yes" })
      .where(eq(events.id, eventId)),
  );
}
