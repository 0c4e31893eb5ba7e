/** A round waits in the inbox and is told in the digest until it is answered. P180, P8 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { countInbox } from "~/pages/inbox/inbox.server";
import { sendDigests } from "~/server/send-digests";
import type { Database } from "~db/client";
import { users } from "~db/schema/people";
import { answeredBy, openedRound, personOf } from "../../support/round-steps";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let sent: { to: string; text: string }[];

beforeEach(async () => {
  db = await openTestDatabase();
  sent = [];
});
afterEach(() => db.close());

const digests = async (now: string) => {
  sent = [];
  const send = async (mail: { to: string; text: string }) => void sent.push(mail);
  await sendDigests({ db, now: new Date(now) }, { origin: "https://example.go.jp", send });
  return sent;
};

test("P180 the digest names each round with its deadline, says when it is past, and stops with the answer", async () => {
  const id = await openedRound(db, { title: { ja: "上半期の照合", en: null } });
  const chicago = await personOf(db, "chicago");
  await personOf(db, "seattle");
  // Who has not set a password has no account yet, and gets no mail.
  await db.write((tx) => tx.update(users).set({ passwordHash: "set" }));
  expect(await countInbox(chicago)).toBe(1);
  const [mail, ...others] = await digests("2026-05-30T15:00:00Z");
  expect(others).toEqual([]);
  expect(mail?.to).toBe(chicago.user.email);
  expect(mail?.text).toContain("回答を待つ作業依頼：1件");
  expect(mail?.text).toContain("・上半期の照合（期限：2026年5月31日）");
  const [late] = await digests("2026-05-31T15:00:00Z");
  expect(late?.text).toContain("・上半期の照合（期限超過：2026年5月31日）");
  await answeredBy(chicago, id, { kind: "nothing" });
  expect(await countInbox(chicago)).toBe(0);
  expect(await digests("2026-06-01T15:00:00Z")).toEqual([]);
});
