/** The address of a calendar feed: made, replaced, revoked, and ended with the account. P175 */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { hashToken } from "~/context/token.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { endFeedAddress } from "~/operations/people/end-feed-address.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { reactivateUser } from "~/operations/people/reactivate-user.server";
import type { Database } from "~db/client";
import { listAuditEntries } from "~db/queries/history/audit";
import { findFeedAddress, findUserOfFeed } from "~db/queries/people/feed-addresses";
import { updateUser } from "~db/queries/people/users";
import { administrator, join } from "../../support/account-steps";
import { hashOf, PASSWORD } from "../../support/make-user";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let viewer: Context;
beforeEach(async () => {
  db = await openTestDatabase();
  viewer = await testContext(db, { role: "viewer" });
});
afterEach(() => db.close());

async function make(): Promise<string> {
  const made = await makeFeedAddress(viewer);
  if (!made.ok) throw new Error(made.reason);
  return made.token;
}
const owner = async (token: string) =>
  (await findUserOfFeed(db.read, hashToken(token)))?.id ?? null;

test("P175 only the hash of an address is kept, and another one ends it", async () => {
  const first = await make();
  expect(await owner(first)).toBe(viewer.user.id);
  expect(await findUserOfFeed(db.read, first)).toBeNull();
  const second = await make();
  expect([await owner(first), await owner(second)]).toEqual([null, viewer.user.id]);
  expect(await findFeedAddress(db.read, viewer.user.id)).toEqual({ createdAt: viewer.now });
});

test("P175 making and revoking are in the history, without the secret; revoking nothing is not", async () => {
  const token = await make();
  expect(await endFeedAddress(viewer)).toEqual({ ok: true });
  expect(await endFeedAddress(viewer)).toEqual({ ok: true });
  expect(await owner(token)).toBeNull();
  const entries = await entriesOfFeeds();
  expect(entries.map(({ action }) => action)).toEqual(["feed-address.end", "feed-address.make"]);
  expect(JSON.stringify(entries)).not.toContain(token);
  expect(JSON.stringify(entries)).not.toContain(hashToken(token));
});

test("P175 the address ends with the account, and is not there again with it", async () => {
  const token = await make();
  const admin = await administrator(db);
  const userId = viewer.user.id;
  expect(await deactivateUser(admin, { userId, revision: 1 })).toEqual({ ok: true });
  expect(await owner(token)).toBeNull();
  const [ended] = await entriesOfFeeds();
  expect(ended).toMatchObject({ action: "feed-address.end", userId: admin.user.id });
  expect(await reactivateUser(admin, { userId, revision: 2 })).toEqual({ ok: true });
  expect(await owner(token)).toBeNull();
});

test("P175 a new password by a link ends the address too", async () => {
  const token = await make();
  const passwordHash = await hashOf(PASSWORD);
  await db.write((tx) => updateUser(tx, viewer.user.id, { passwordHash }));
  const issued = await issueAccountLink(await administrator(db), viewer.user.id);
  if (!issued.ok) throw new Error(issued.reason);
  expect(await join(db, issued.token)).toMatchObject({ ok: true });
  expect(await owner(token)).toBeNull();
});

test("P175 somebody who is deactivated meanwhile makes no address", async () => {
  await deactivateUser(await administrator(db), { userId: viewer.user.id, revision: 1 });
  expect(await makeFeedAddress(viewer)).toEqual({ ok: false, reason: "forbidden" });
});

async function entriesOfFeeds() {
  const entries = await listAuditEntries(db.read, { draftsOf: "everybody" }, 50);
  return entries.filter(({ action }) => action.startsWith("feed-address"));
}
