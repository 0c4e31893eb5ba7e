/** P186 機密性3 is refused wherever something is entered, with what to do; what is stored so can be downgraded or withdrawn. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { action as edit, loader as editPage } from "~/routes/events.$eventId.edit";
import { action as keepTemplate } from "~/routes/events.$eventId.template";
import { loader as copyPage, action as enter } from "~/routes/events.new";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { answerOf } from "../../support/answer-of";
import { FIFTY, occurrenceIdOf } from "../../support/attendance-steps";
import { eventFormData, typedEvent } from "../../support/event-form-data";
import { draftOf, makeEvent, occurrenceOf } from "../../support/make-event";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const SECRET = "confidentiality-3";
const SAYS = /機密性3情報は、このシステムに登録できません/;
const REFUSED = { ok: false, reason: "classification-too-high" };

let db: Database;
let editor: Context;
let eventId: number;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const now = new Date("2026-07-01T00:00:00Z");
  editor = await testContext(db, { role: "mission-editor", organiser: "chicago", now });
}, 60_000);
beforeEach(async () => {
  eventId = await makeEvent(db, { classification: SECRET, occurrences: [occurrenceOf()] });
});
afterAll(() => db.close());

test("P186 nobody enters one, the secretariat neither", async () => {
  const draft = draftOf({ classification: SECRET });
  for (const ctx of [editor, await testContext(db)])
    expect(await createEvent(ctx, { draft, saveAnyway: true })).toEqual(REFUSED);
});

test("P186 a change leaves none so; downgraded it is saved and read by everybody", async () => {
  const change = (classification: "confidentiality-2" | typeof SECRET) => ({
    ...{ eventId, revision: 1, overwrites: null },
    change: ({ draft }: { draft: ReturnType<typeof draftOf> }) => ({ ...draft, classification }),
  });
  expect(await editEvent(editor, change(SECRET))).toEqual(REFUSED);
  expect((await findEvent(db.read, eventId))?.revision).toBe(1);
  expect(await editEvent(editor, change("confidentiality-2"))).toMatchObject({ ok: true });
  const stored = await findEvent(db.read, eventId);
  expect(stored?.draft.classification).toBe("confidentiality-2");
});

test("P186 it is withdrawn, and its attendance logged, as it stands", async () => {
  const occurrenceId = await occurrenceIdOf(db, eventId);
  expect(await logAttendance(editor, { eventId, occurrenceId, ...FIFTY })).toMatchObject({
    ok: true,
  });
  expect(await withdrawEvent(editor, { eventId, reason: "x" })).toMatchObject({
    ok: true,
  });
});

test("P186 none becomes a template", async () => {
  const name = { ja: "雛形", en: null };
  expect(await saveEventTemplate(editor, { eventId, name })).toEqual(REFUSED);
  const browser = await browserOf(editor);
  const body = new URLSearchParams({ nameJa: "雛形", nameEn: "" });
  const params = { eventId: String(eventId) };
  const path = `/events/${eventId}/template`;
  expect(await answerOf(keepTemplate, browser.post(path, body), { params })).toMatchObject({
    status: 409,
    body: { typed: { nameJa: "雛形" }, errors: { nameJa: "classification-too-high" } },
  });
});

test("P186 the form says what to do and keeps what was typed: entered, copied or changed", async () => {
  const browser = await browserOf(editor);
  const typed = typedEvent({ titleJa: "機密の茶会", lead: "chicago", classification: SECRET });
  const params = { eventId: String(eventId) };
  const answers = [
    await answerOf(enter, browser.post("/events/new?form=mission-event", eventFormData(typed))),
    await answerOf(
      edit,
      browser.post(`/events/${eventId}/edit`, eventFormData(typed, { revision: "1" })),
      { params },
    ),
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(400);
    expect(body).toMatchObject({
      typed: { titleJa: "機密の茶会", classification: SECRET },
      errors: { classification: ["classification-too-high"] },
    });
    expect(JSON.stringify(body)).toMatch(SAYS);
  }
  // What is stored or copied so is shown as it is: nothing is downgraded in silence.
  const copied = await answerOf(
    copyPage,
    browser.get(`/events/new?form=mission-event&copy=${eventId}`),
  );
  const page = await answerOf(editPage, browser.get(`/events/${eventId}/edit`), { params });
  for (const { body } of [copied, page]) expect(JSON.stringify(body)).toContain(SECRET);
});
