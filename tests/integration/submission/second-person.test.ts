/** Where the secretariat has one user alone, the pages say that four eyes need a second. P187, P202 */
import { ne } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMessagePage } from "~/pages/message/message-page.server";
import { readFreezeForm } from "~/pages/submission/submission-forms.server";
import type { Database } from "~db/client";
import { users } from "~db/schema/people";
import { draftedBy } from "../../support/freeze-steps";
import { draftedMessage } from "../../support/message-steps";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;

beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

test("P187 P202 an administrator, a mission and who has left are no second person of the secretariat", async () => {
  const first = await testContext(db);
  await testContext(db, { role: "administrator" });
  await testContext(db, { role: "mission-editor", organiser: "chicago", approver: true });
  const submission = await draftedBy({ first, second: first }, { both: false });
  const message = await draftedMessage(first);
  const said = async () => {
    const { blocked } = (await readFreezeForm(first, submission)) ?? {};
    const page = await readMessagePage(first, new Request("http://localhost/"), message);
    return [blocked?.onlyDrafter, blocked?.needsSecond, page.isWriter, page.isAlone];
  };
  expect(await said()).toEqual([true, true, true, true]);
  await testContext(db, { role: "secretariat" });
  expect(await said()).toEqual([true, false, true, false]);
  await db.write((tx) =>
    tx.update(users).set({ active: false }).where(ne(users.id, first.user.id)),
  );
  expect(await said()).toEqual([true, true, true, true]);
});
