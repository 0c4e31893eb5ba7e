/** Contacts with offices: who reads the person, the last one by office, and what is to be done after it. P84-P86 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { MeetingDraft } from "~/domain/contact/office-meeting";
import { exactDay } from "~/domain/day/rough-day";
import { changeMeeting } from "~/operations/contact/change-meeting.server";
import { finishFollowUp } from "~/operations/contact/finish-follow-up.server";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { removeMeeting } from "~/operations/contact/remove-meeting.server";
import { readContactList } from "~/pages/contact/contact-list.server";
import {
  readContactsAt,
  readContactsWith,
  readLastContacts,
} from "~/pages/contact/contacts-beside.server";
import { readFollowUps } from "~/pages/contact/follow-ups.server";
import { countInbox } from "~/pages/inbox/inbox.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { meetingDraft, PERSON_MET } from "../../support/meeting-draft";
import { addedOrganisation } from "../../support/organisation-draft";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-06-20T03:00:00Z");

let db: Database;
let chicago: Context;
let colleague: Context;
let detroit: Context;
let secretariat: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  const editor = { role: "mission-editor", now: NOW } as const;
  chicago = await testContext(db, { ...editor, organiser: "chicago" });
  colleague = await testContext(db, { ...editor, organiser: "chicago" });
  detroit = await testContext(db, { ...editor, organiser: "detroit" });
  secretariat = await testContext(db, { now: NOW });
});
afterEach(() => db.close());

async function logged(ctx: Context, more: Partial<MeetingDraft> = {}): Promise<number> {
  const verdict = await logMeeting(ctx, { draft: meetingDraft(more) });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.contactId;
}

async function listed(ctx: Context, query = "") {
  const page = await readContactList(ctx, new URLSearchParams(query));
  if (!page.ok) throw new Error(JSON.stringify(page.refusals));
  return page.rows;
}
const idsOf = async (query: string) => (await listed(detroit, query)).map(({ id }) => id);

async function heldStop(): Promise<{ eventId: number; stop: number }> {
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf({ outcome: "held" })] });
  return { eventId, stop: (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0 };
}

describe("P84 who reads a contact", () => {
  test("office, day and state are everybody's; the person is the organiser's, on every page", async () => {
    const organisationId = await addedOrganisation(chicago, "Sakurabashi");
    const { stop } = await heldStop();
    const followUp = { words: `Call ${PERSON_MET}`, ownerId: chicago.user.id, due: "2026-06-01" };
    await logged(chicago, {
      ...{ organisationId, occurrenceId: stop, followUp: { ...followUp, done: false } },
    });
    const viewer = await testContext(db, { role: "viewer", organiser: "chicago", now: NOW });
    for (const [ctx, reads] of [
      [chicago, true],
      [viewer, true],
      [detroit, false],
      [secretariat, false],
      [await testContext(db, { role: "administrator", now: NOW }), false],
    ] as const) {
      const pages = [
        await listed(ctx),
        (await readContactsWith(ctx, [organisationId])).rows,
        (await readContactsAt(ctx, [{ id: stop, outcome: "held" }])).rows,
      ];
      for (const rows of pages) {
        expect(rows).toMatchObject([{ office: "governor", state: "IN", organiser: "chicago" }]);
        expect(JSON.stringify(rows).includes(PERSON_MET)).toBe(reads);
        expect(JSON.stringify(rows).includes("Speaks")).toBe(reads);
      }
      expect(JSON.stringify(await readLastContacts(ctx, "IN"))).not.toContain(PERSON_MET);
    }
  });

  test("the audit trail never says who, whatever is done", async () => {
    const contactId = await logged(chicago);
    const draft = meetingDraft({ office: "mayor", notes: "Likes tea" });
    await changeMeeting(chicago, { contactId, revision: 1, draft });
    await removeMeeting(colleague, { contactId });
    const entries = await listAuditEntries(db.read, { subjectType: "contact" }, 9);
    expect(entries.map(({ action }) => action)).toEqual([
      ...["contact.remove", "contact.change", "contact.log"],
    ]);
    expect(entries[0]).toMatchObject({
      before: { office: "mayor", state: "IN", day: "2026-05-01" },
    });
    for (const secret of [PERSON_MET, "Speaks", "Likes tea"])
      expect(JSON.stringify(entries)).not.toContain(secret);
    expect(await listed(chicago)).toEqual([]);
  });

  test("the people of its organiser who edit change it, and nobody else", async () => {
    const contactId = await logged(chicago);
    const change = { contactId, revision: 1, draft: meetingDraft({ office: "mayor" }) };
    const viewer = await testContext(db, { role: "viewer", organiser: "chicago", now: NOW });
    const forbidden = { ok: false, reason: "forbidden" };
    for (const ctx of [detroit, secretariat, viewer]) {
      expect(await changeMeeting(ctx, change)).toEqual(forbidden);
      expect(await removeMeeting(ctx, { contactId })).toEqual(forbidden);
    }
    expect(await logMeeting(secretariat, { draft: meetingDraft() })).toEqual(forbidden);
    expect(await changeMeeting(colleague, change)).toEqual({ ok: true });
    expect(await changeMeeting(chicago, change)).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
    expect(await listed(detroit)).toMatchObject([{ office: "mayor", persons: null }]);
  });

  test("it is of what was held, and of organisations there are", async () => {
    const planned = await makeEvent(db);
    const stop = (await findEvent(db.read, planned))?.draft.occurrences[0]?.id ?? 0;
    const log = (more: Partial<MeetingDraft>) => logMeeting(chicago, { draft: meetingDraft(more) });
    expect(await log({ occurrenceId: stop })).toMatchObject({ reason: "not-held" });
    expect(await log({ organisationId: 99 })).toMatchObject({ reason: "organisation-unknown" });
    const stranger = { words: "Call", ownerId: detroit.user.id, due: "2026-06-01", done: false };
    expect(await log({ followUp: stranger })).toMatchObject({ reason: "owner-unknown" });
    expect(await listed(chicago)).toEqual([]);
  });
});

test("the list is asked by state, office, organiser and period; a rough day is found wherever it may lie", async () => {
  const may = { precision: "month", from: "2026-05-01", to: "2026-05-31" } as const;
  const governor = await logged(chicago);
  const mayor = await logged(detroit, { office: "mayor", state: "MI", day: may });
  expect(await idsOf("")).toEqual([mayor, governor]);
  expect(await idsOf("state=IN")).toEqual([governor]);
  expect(await idsOf("office=mayor")).toEqual([mayor]);
  expect(await idsOf("organiser=chicago")).toEqual([governor]);
  expect(await idsOf("from=2026-05-20&to=2026-05-21")).toEqual([mayor]);
  expect(await idsOf("to=2026-04-30")).toEqual([]);
  const refused = await readContactList(detroit, new URLSearchParams("office=king&from=x&party=y"));
  expect(refused).toMatchObject({
    ok: false,
    refusals: [
      { field: "party", reason: "unknown-parameter" },
      { field: "office", reason: "unknown" },
      { field: "from", reason: "not-a-day" },
    ],
  });
});

test("P85 the page of a state names the last contact with each office, or that none is registered", async () => {
  await logged(chicago, { day: exactDay("2026-04-30") });
  await logged(detroit, { day: exactDay("2026-05-02"), officeName: "Governor of Indiana" });
  await logged(chicago, { state: "OH", day: exactDay("2026-06-01") });
  const { rows } = await readLastContacts(secretariat, "IN");
  expect(rows[0]).toEqual({
    ...{ office: "governor", day: exactDay("2026-05-02"), officeName: "Governor of Indiana" },
    contacts: 2,
  });
  expect(rows.slice(1).map(({ office, day }) => [office, day])).toEqual([
    ["lieutenant-governor", null],
    ["mayor", null],
    ["state-legislator", null],
    ["member-of-congress", null],
    ["edc", null],
    ["executive", null],
  ]);
});

describe("P86 follow-ups", () => {
  const due = (ownerId: number, day: string) => ({
    ...{ words: "Send the report", ownerId, due: day, done: false },
  });

  test("one waits in the inbox of its owner from the day it is due, until it is done", async () => {
    const contactId = await logged(chicago, { followUp: due(colleague.user.id, "2026-06-20") });
    await logged(chicago, { followUp: due(colleague.user.id, "2026-06-21") });
    const waits = async (ctx: Context) =>
      (await readFollowUps(ctx)).rows.map((row) => row.contactId);
    expect([await waits(colleague), await waits(chicago), await waits(detroit)]).toEqual([
      ...[[contactId], [], []],
    ]);
    expect(await countInbox(colleague)).toBe(1);
    expect(await finishFollowUp(detroit, { contactId })).toMatchObject({ reason: "forbidden" });
    expect(await finishFollowUp(chicago, { contactId })).toEqual({ ok: true });
    expect(await waits(colleague)).toEqual([]);
    expect(await countInbox(colleague)).toBe(0);
    expect((await listed(chicago)).map(({ persons }) => persons?.followUp?.done).sort()).toEqual([
      ...[false, true],
    ]);
  });

  test("whoever has left the organiser is asked for nothing of it", async () => {
    await logged(chicago, { followUp: due(colleague.user.id, "2026-06-01") });
    const moved = { ...colleague, user: { ...colleague.user, organiser: "detroit" } };
    expect((await readFollowUps(moved)).total).toBe(0);
  });
});
