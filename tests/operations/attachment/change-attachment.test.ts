/** Describing, ordering, removing and bringing back attachments, and what is thrown away at last. P190, P192 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { type AttachmentDraft, NOTHING_SAID } from "~/domain/attachment/attachment";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import { changeAttachment } from "~/operations/attachment/change-attachment.server";
import { discardUnneededFiles } from "~/operations/attachment/discard-unneeded-files.server";
import { moveAttachment } from "~/operations/attachment/move-attachment.server";
import { removeAttachment } from "~/operations/attachment/remove-attachment.server";
import { restoreAttachment } from "~/operations/attachment/restore-attachment.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import type { Database } from "~db/client";
import { listAttachments } from "~db/queries/attachment/attachments";
import { listRemovedAttachments } from "~db/queries/attachment/removed-attachments";
import { countFileParts } from "~db/queries/file/file-parts";
import { storeBytes } from "~db/queries/file/stored-files";
import { listAuditEntries } from "~db/queries/history/audit";
import { arrivals, pdf, photo } from "../../support/brought-pictures";
import { makeEvent } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-06-20T03:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const SAID: AttachmentDraft = {
  caption: { ja: "総領事と州知事", en: null },
  ...{ credit: "在シカゴ総領事館", consent: "given", mayBePublished: true },
};

let db: Database;
let chicago: Context;
let seattle: Context;
let eventId: number;
let arrived: ReturnType<typeof arrivals>;

beforeEach(async () => {
  db = await openTestDatabase();
  arrived = arrivals();
  const editor = { role: "mission-editor", now: NOW } as const;
  chicago = await testContext(db, { ...editor, organiser: "chicago" });
  seattle = await testContext(db, { ...editor, organiser: "seattle" });
  eventId = await makeEvent(db);
});
afterEach(() => {
  db.close();
  arrived.clear();
});

async function attached(name: string, content: Buffer): Promise<number> {
  const file = arrived.file(name, content);
  const verdict = await addAttachment(chicago, { eventId, file, draft: NOTHING_SAID });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.id;
}
const names = async () =>
  (await listAttachments(db.read, eventId, 500)).map(({ fileName }) => fileName);
const actions = async () =>
  (await listAuditEntries(db.read, { subjectType: "event" }, 50)).map(({ action }) => action);

test("P192 what is said of a photo is stored, and stands in the history field by field", async () => {
  const id = await attached("a.jpg", await photo());
  const of = { eventId, id, revision: 1, draft: SAID };
  expect(await changeAttachment(chicago, of)).toEqual({ ok: true });
  expect((await listAttachments(db.read, eventId, 1))[0]?.draft).toEqual(SAID);
  const [entry] = await listAuditEntries(db.read, { subjectType: "event" }, 1);
  expect(entry).toMatchObject({
    action: "attachment.change",
    before: { fileName: "a.jpg", consent: "unasked" },
    after: { fileName: "a.jpg", consent: "given", credit: "在シカゴ総領事館" },
  });
  // Two people at once: the second is told, and nothing is lost.
  expect(await changeAttachment(chicago, of)).toMatchObject({ reason: "changed-meanwhile" });
  const same = { ...of, revision: 2 };
  expect(await changeAttachment(chicago, same)).toEqual({ ok: true });
  expect((await actions()).filter((action) => action === "attachment.change")).toHaveLength(1);
});

test("P192 publishing without consent is refused, and others have no say", async () => {
  const id = await attached("a.jpg", await photo());
  const draft = { ...SAID, consent: "refused" } as const;
  const of = { eventId, id, revision: 1, draft };
  expect(await changeAttachment(chicago, of)).toMatchObject({
    reason: "published-without-consent",
  });
  const foreign = { ...of, draft: SAID };
  expect(await changeAttachment(seattle, foreign)).toMatchObject({ reason: "not-your-event" });
  expect(await removeAttachment(seattle, { eventId, id })).toMatchObject({
    reason: "not-your-event",
  });
  const other = await makeEvent(db);
  expect(await removeAttachment(chicago, { eventId: other, id })).toMatchObject({
    reason: "not-found",
  });
  expect((await listAttachments(db.read, eventId, 1))[0]?.draft).toEqual(NOTHING_SAID);
});

test("P190 they are shown in the order that people give them", async () => {
  await attached("a.pdf", pdf());
  await attached("b.pdf", Buffer.concat([pdf(), Buffer.from("b"), pdf()]));
  const last = await attached("c.pdf", Buffer.concat([pdf(), Buffer.from("c"), pdf()]));
  expect(await moveAttachment(chicago, { eventId, id: last, to: "earlier" })).toEqual({ ok: true });
  expect(await names()).toEqual(["a.pdf", "c.pdf", "b.pdf"]);
  await moveAttachment(chicago, { eventId, id: last, to: "earlier" });
  await moveAttachment(chicago, { eventId, id: last, to: "earlier" });
  expect(await names()).toEqual(["c.pdf", "a.pdf", "b.pdf"]);
  expect((await actions()).filter((action) => action === "attachment.move")).toHaveLength(2);
});

test("P192 what is removed comes back where it stood", async () => {
  const first = await attached("a.jpg", await photo());
  await attached("b.pdf", pdf());
  expect(await removeAttachment(chicago, { eventId, id: first })).toEqual({ ok: true });
  expect(await names()).toEqual(["b.pdf"]);
  expect(
    await changeAttachment(chicago, { eventId, id: first, revision: 1, draft: SAID }),
  ).toMatchObject({ reason: "removed" });
  expect(await restoreAttachment(chicago, { eventId, id: first })).toEqual({ ok: true });
  expect(await names()).toEqual(["a.jpg", "b.pdf"]);
  expect((await actions()).slice(0, 2)).toEqual(["attachment.restore", "attachment.remove"]);
  await restoreAttachment(chicago, { eventId, id: first });
  expect((await actions()).filter((action) => action === "attachment.restore")).toHaveLength(1);
});

test("P192 at a withdrawn event nothing is added, changed, removed or brought back", async () => {
  const id = await attached("a.jpg", await photo());
  await withdrawEvent(chicago, { eventId, reason: "重複" });
  const refused = { ok: false, reason: "event-withdrawn" };
  const file = arrived.file("b.pdf", pdf());
  expect(await addAttachment(chicago, { eventId, file, draft: NOTHING_SAID })).toEqual(refused);
  expect(await changeAttachment(chicago, { eventId, id, revision: 1, draft: SAID })).toEqual(
    refused,
  );
  expect(await moveAttachment(chicago, { eventId, id, to: "later" })).toEqual(refused);
  expect(await removeAttachment(chicago, { eventId, id })).toEqual(refused);
  expect(await restoreAttachment(chicago, { eventId, id })).toEqual(refused);
});

test("P192 after 90 days the bytes of what was removed go, and not one day before", async () => {
  const id = await attached("a.jpg", await photo());
  const kept = await attached("b.pdf", pdf());
  const [stored] = await listAttachments(db.read, eventId, 1);
  await removeAttachment(chicago, { eventId, id });
  await discardUnneededFiles({ db, now: later(90) });
  expect(await countFileParts(db.read, stored?.hash ?? "")).toBe(1);
  expect(await listRemovedAttachments(db.read, eventId, 9)).toHaveLength(1);
  expect(await discardUnneededFiles({ db, now: later(91) })).toBe(2);
  expect(await countFileParts(db.read, stored?.hash ?? "")).toBe(0);
  expect(await listRemovedAttachments(db.read, eventId, 9)).toEqual([]);
  expect(await restoreAttachment(chicago, { eventId, id })).toMatchObject({ reason: "not-found" });
  const [paper] = await listAttachments(db.read, eventId, 9);
  expect(paper?.id).toBe(kept);
  expect(await countFileParts(db.read, paper?.hash ?? "")).toBe(1);
  // It can be attached anew.
  await attached("a.jpg", await photo());
});

test("P192 bytes that two events share stay for the one that still has them", async () => {
  const id = await attached("a.pdf", pdf());
  const other = await makeEvent(db);
  const file = arrived.file("a.pdf", pdf());
  await addAttachment(chicago, { eventId: other, file, draft: NOTHING_SAID });
  await removeAttachment(chicago, { eventId, id });
  expect(await discardUnneededFiles({ db, now: later(200) })).toBe(0);
  expect(await countFileParts(db.read, file.sha256)).toBe(1);
});

test("P192 bytes that nothing needs go after two days", async () => {
  const { hash } = await storeBytes(db, Buffer.from("left over"), NOW);
  expect(await discardUnneededFiles({ db, now: later(2) })).toBe(0);
  expect(await discardUnneededFiles({ db, now: later(2.1) })).toBe(1);
  expect(await countFileParts(db.read, hash)).toBe(0);
});
