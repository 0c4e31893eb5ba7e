/** Nominating, choosing and showing good examples. P193, P194 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { type AttachmentDraft, NOTHING_SAID } from "~/domain/attachment/attachment";
import { readExample, typedExample } from "~/forms/example.server";
import { changeAttachment } from "~/operations/attachment/change-attachment.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { decideExample } from "~/operations/example/decide-example.server";
import { nominateExample } from "~/operations/example/nominate-example.server";
import { readExampleList } from "~/pages/example/example-list.server";
import { readExamplePage } from "~/pages/example/example-page.server";
import { countInbox } from "~/pages/inbox/inbox.server";
import { readNominations } from "~/pages/inbox/nominations.server";
import type { Database } from "~db/client";
import { findExample } from "~db/queries/example/examples";
import { listAuditEntries } from "~db/queries/history/audit";
import { events } from "~db/schema/events";
import { attachedPhoto } from "../../support/brought-pictures";
import { exampleDraft, heldEvent, nominated } from "../../support/example-draft";
import { makeEvent } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const WITH_CONSENT: AttachmentDraft = { ...NOTHING_SAID, consent: "given" };

let db: Database;
let chicago: Context;
let seattle: Context;
let secretariat: Context;
let viewer: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  const editor = { role: "mission-editor" } as const;
  chicago = await testContext(db, { ...editor, organiser: "chicago" });
  seattle = await testContext(db, { ...editor, organiser: "seattle" });
  secretariat = await testContext(db);
  viewer = await testContext(db, { role: "viewer" });
});
afterEach(() => db.close());

const decide = (
  ctx: Context,
  id: number,
  step: "choose" | "decline" | "reopen" | "withdraw",
  revision = 1,
  reason: string | null = null,
) => decideExample(ctx, { id, revision, step, reason });
const stateOf = async (id: number) => (await findExample(db.read, id))?.state;
const listed = async (ctx: Context, query = "") =>
  (await readExampleList(ctx, new URLSearchParams(query))).examples.map(({ id }) => id);

/** What the page answers: itself, or the status of a refusal. */
const pageOf = async (ctx: Context, id: number, query = "") =>
  await readExamplePage(ctx, id, new URLSearchParams(query)).catch((thrown: Response) => thrown);
const statusOf = async (ctx: Context, id: number) => {
  const page = await pageOf(ctx, id);
  return page instanceof Response ? page.status : 200;
};

describe("P193 nominated and chosen", () => {
  test("a nomination waits in the inbox of the secretariat until it is chosen, then everybody reads it", async () => {
    const eventId = await heldEvent(chicago);
    const before = await countInbox(secretariat);
    const made = await nominateExample(chicago, { eventId, revision: null, draft: exampleDraft() });
    const id = made.ok && "id" in made ? made.id : 0;
    expect(await countInbox(secretariat)).toBe(before + 1);
    expect((await readNominations(secretariat)).rows.map((row) => row.id)).toEqual([id]);
    expect(await readNominations(chicago)).toEqual({ rows: [], total: 0 });
    expect(await statusOf(viewer, id)).toBe(404);
    expect(await statusOf(seattle, id)).toBe(404);
    expect(await listed(viewer)).toEqual([]);
    expect(await decide(secretariat, id, "choose")).toEqual({ ok: true });
    expect(await countInbox(secretariat)).toBe(before);
    expect(await statusOf(viewer, id)).toBe(200);
    expect(await listed(viewer)).toEqual([id]);
    const actions = (await listAuditEntries(db.read, { subjectType: "event" }, 9)).map(
      (one) => one.action,
    );
    expect(actions).toEqual(["example.choose", "example.nominate"]);
  });

  test("nobody but the secretariat chooses, and nobody nominates the event of others", async () => {
    const id = await nominated(chicago);
    expect(await decide(chicago, id, "choose")).toMatchObject({ reason: "forbidden" });
    expect(await decide(seattle, id, "choose")).toMatchObject({ reason: "not-found" });
    const input = { eventId: await heldEvent(chicago), revision: null, draft: exampleDraft() };
    expect(await nominateExample(seattle, input)).toMatchObject({ reason: "not-your-event" });
    expect(await nominateExample(viewer, input)).toMatchObject({ reason: "forbidden" });
    expect(await stateOf(id)).toBe("nominated");
  });

  test("what was not held, or is withdrawn, is not nominated and not chosen", async () => {
    const draft = exampleDraft();
    const planned = { eventId: await makeEvent(db), revision: null, draft };
    expect(await nominateExample(chicago, planned)).toMatchObject({ reason: "not-held" });
    const id = await nominated(chicago);
    const eventId = (await findExample(db.read, id))?.eventId ?? 0;
    await withdrawEvent(chicago, { eventId, reason: "重複" });
    expect(await decide(secretariat, id, "choose")).toMatchObject({ reason: "event-withdrawn" });
    expect(await readNominations(secretariat)).toMatchObject({ total: 0 });
  });

  test("it is declined with a reason, which those who nominated it read; changed, it is nominated again", async () => {
    const id = await nominated(chicago);
    const missing = await decide(secretariat, id, "decline");
    expect(missing).toMatchObject({ reason: "reason-missing" });
    expect(await decide(secretariat, id, "decline", 1, "変化の確認が足りない")).toEqual({
      ok: true,
    });
    const page = await pageOf(chicago, id);
    expect(page).toMatchObject({ example: { state: "declined", reason: "変化の確認が足りない" } });
    const eventId = (await findExample(db.read, id))?.eventId ?? 0;
    const draft = exampleDraft({ people: "agreed" });
    expect(await nominateExample(chicago, { eventId, revision: 1, draft })).toMatchObject({
      reason: "changed-meanwhile",
    });
    expect(await nominateExample(chicago, { eventId, revision: 2, draft })).toEqual({
      ok: true,
      id,
    });
    expect(await findExample(db.read, id)).toMatchObject({ state: "nominated", reason: null });
  });

  test("words of what was chosen are mended by the secretariat; by others they are chosen anew", async () => {
    const id = await nominated(chicago);
    await decide(secretariat, id, "choose");
    const eventId = (await findExample(db.read, id))?.eventId ?? 0;
    const draft = exampleDraft({ title: { ja: "改めた件名", en: null } });
    await nominateExample(secretariat, { eventId, revision: 2, draft });
    expect(await stateOf(id)).toBe("chosen");
    await nominateExample(chicago, { eventId, revision: 3, draft: exampleDraft() });
    expect(await stateOf(id)).toBe("nominated");
  });

  test("two who decide at once: the second is told", async () => {
    const id = await nominated(chicago);
    const both = await Promise.all([
      decide(secretariat, id, "choose"),
      decide(secretariat, id, "decline", 1, "理由"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "changed-meanwhile" });
  });

  test("the list is asked for by fiscal year, state and priority area", async () => {
    const id = await nominated(chicago);
    await decide(secretariat, id, "choose");
    expect(await listed(viewer, "year=2026&state=IN")).toEqual([id]);
    expect(await listed(viewer, "year=2025")).toEqual([]);
    expect(await listed(viewer, "state=OH")).toEqual([]);
    expect(await listed(viewer, "priority=4.0:1-1")).toEqual([]);
    expect(await listed(viewer, "standing=nominated")).toEqual([id]);
    expect(await listed(seattle, "standing=nominated")).toEqual([]);
  });
});

describe("P194 what is shown", () => {
  test("a photo without consent is not taken, and one whose consent is taken back is gone from the page", async () => {
    const eventId = await heldEvent(chicago);
    const photo = await attachedPhoto(chicago, eventId);
    const draft = exampleDraft({ photos: [photo] });
    const refused = await nominateExample(chicago, { eventId, revision: null, draft });
    expect(refused).toMatchObject({ reason: "photo-without-consent" });
    await changeAttachment(chicago, { eventId, id: photo, revision: 1, draft: WITH_CONSENT });
    const made = await nominateExample(chicago, { eventId, revision: null, draft });
    const id = made.ok && "id" in made ? made.id : 0;
    expect(await pageOf(chicago, id)).toMatchObject({ photos: [{ id: photo }], hiddenPhotos: 0 });
    // It may not be published: outside it is not shown.
    expect(await pageOf(chicago, id, "for=outside")).toMatchObject({ photos: [], hiddenPhotos: 1 });
    await changeAttachment(chicago, {
      eventId,
      id: photo,
      revision: 2,
      draft: { ...NOTHING_SAID, consent: "refused" },
    });
    expect(await pageOf(chicago, id)).toMatchObject({ photos: [], hiddenPhotos: 1 });
  });

  test("a photo of another event is not taken", async () => {
    const eventId = await heldEvent(chicago);
    const foreign = await attachedPhoto(chicago, await heldEvent(chicago), WITH_CONSENT);
    const draft = exampleDraft({ photos: [foreign] });
    const verdict = await nominateExample(chicago, { eventId, revision: null, draft });
    expect(verdict).toMatchObject({ reason: "photo-without-consent" });
  });

  test("of an event that may not leave the register there is no edition for outside", async () => {
    const id = await nominated(chicago);
    expect(await pageOf(chicago, id, "for=outside")).toMatchObject({ leaves: true });
    const eventId = (await findExample(db.read, id))?.eventId ?? 0;
    await db.write((tx) =>
      tx.update(events).set({ classification: "confidentiality-2" }).where(eq(events.id, eventId)),
    );
    expect(await pageOf(chicago, id, "for=outside")).toMatchObject({ leaves: false });
  });
});

describe("P193 the form", () => {
  const known = { photos: new Set([7]), today: "2026-05-01" };
  const typed = (more: Record<string, string> = {}) => {
    const form = new FormData();
    for (const part of ["title", "done", "audience", "change", "evidence", "repeat", "hard"])
      form.set(`${part}Ja`, "言葉");
    form.set("people", "nobody");
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    return typedExample(form);
  };
  const errorsOf = (more: Record<string, string>) => {
    const read = readExample(typed(more), known);
    return read.ok ? {} : read.errors;
  };

  test("all six parts in one language are enough, and none may be left out", () => {
    expect(readExample(typed(), known)).toMatchObject({ ok: true });
    expect(errorsOf({ evidenceJa: " " })).toEqual({ evidenceJa: "required" });
    expect(readExample(typed({ evidenceJa: "", evidenceEn: "By phone" }), known)).toMatchObject({
      ok: true,
    });
    expect(errorsOf({ hardJa: "長".repeat(401) })).toEqual({ hardJa: "too-long" });
    expect(errorsOf({ people: "" })).toEqual({ people: "required" });
  });

  test.each([
    [{ "press[0].outlet": "紙" }, { "press[0].headline": "required", "press[0].day": "required" }],
    [
      { "press[1].outlet": "紙", "press[1].headline": "見", "press[1].day": "昨日" },
      { "press[1].day": "malformed" },
    ],
    [
      { "press[0].outlet": "紙", "press[0].headline": "見", "press[0].day": "2026-05-02" },
      { "press[0].day": "day-to-come" },
    ],
    [
      {
        "press[0].outlet": "紙",
        "press[0].headline": "見",
        "press[0].day": "2026-05-01",
        "press[0].url": "javascript:alert(1)",
      },
      { "press[0].url": "not-an-address" },
    ],
    [
      {
        "press[0].outlet": "紙",
        "press[0].headline": "写".repeat(121),
        "press[0].day": "2026-05-01",
      },
      { "press[0].headline": "too-long" },
    ],
    [{ photos: "8" }, { photos: "photo-without-consent" }],
  ])("%j", (more, errors) => {
    expect(errorsOf(more)).toEqual(errors);
  });
});
