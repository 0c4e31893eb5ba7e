/** What the page of an import is asked to do by a word that is none of its buttons. */
import { expect, test } from "vitest";
import { action } from "~/routes/imports.$importId._index";
import { serveDatabase } from "~db/client";
import { answerOf } from "../../support/answer-of";
import { previewFile } from "../../support/import-steps";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

test("a button that is not there is not found, whatever objects have by that name", async () => {
  const db = await openTestDatabase();
  serveDatabase(db);
  const ctx = await testContext(db, { role: "secretariat" });
  const { id } = await previewFile(ctx, "会社名,州\n試験,IN\n", { kind: "sites" });
  const browser = await browserOf(ctx);
  for (const intent of ["__proto__", "constructor", "toString", "hasOwnProperty", "", "remove"]) {
    const request = browser.post(`/imports/${id}`, new URLSearchParams({ intent }));
    const answer = await answerOf(action, request, { params: { importId: String(id) } });
    expect([intent, answer.status]).toEqual([intent, 404]);
  }
  db.close();
});
