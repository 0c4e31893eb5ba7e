/** An event is nominated as a good example, chosen from the inbox, and printed on one sheet. P193, P194 */
import { findExampleOf } from "~db/queries/example/examples";
import { attachedPhoto } from "../support/brought-pictures";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { testContext } from "../support/test-context";

const PARTS = ["done", "audience", "change", "evidence", "repeat", "hard"];

test("nominated with what is missing told, chosen by the secretariat, read by everybody", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400|409/);
  const eventId = await makeEvent(server.db, {
    ...{ title: { ja: "出前講座", en: "Visits to schools" }, lead: "chicago" },
    occurrences: [occurrenceOf({ day: "2018-05-10", outcome: "held" })],
  });
  const lead = await testContext(server.db, { role: "mission-editor", organiser: "chicago" });
  await attachedPhoto(lead, eventId, {
    ...{ caption: { ja: "教室の様子", en: null }, credit: null },
    ...{ consent: "given", mayBePublished: false },
  });
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}`);
  await page.getByRole("link", { name: "好事例に推薦" }).click();
  await expect(page.getByRole("heading", { name: "好事例の推薦" })).toBeVisible();
  await expectAccessible(page);
  await page.locator("#titleJa").fill("出前講座が姉妹校につながった");
  for (const part of PARTS.slice(0, 5)) await page.locator(`#${part}Ja`).fill("あ".repeat(400));
  await page.getByLabel("個人名は書いていない").check();
  await page.getByLabel("教室の様子").check();
  await page.getByRole("button", { name: "推薦する" }).click();
  await expect(page.getByRole("alert")).toContainText("難しかったこと（日本語）");
  await expect(page.locator("#doneJa")).toHaveValue("あ".repeat(400));
  await expect(page.getByLabel("教室の様子")).toBeChecked();
  await expectAccessible(page);
  await page.locator("#hardJa").fill("あ".repeat(400));
  await page.getByRole("button", { name: "推薦する" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("推薦しました。事務局が選定します。");
  await expectAccessible(page);

  await signInAs("secretariat");
  await page.goto("/inbox");
  const waiting = page.getByRole("region", { name: /好事例の推薦/ });
  await waiting.getByRole("link", { name: "出前講座が姉妹校につながった" }).click();
  await page.getByRole("button", { name: "見送る" }).click();
  await expect(page.getByRole("alert")).toHaveText("見送る理由を入力してください。");
  await expectAccessible(page);
  await page.getByRole("button", { name: "好事例に選ぶ" }).click();
  await expect(page.getByRole("status")).toHaveText("好事例に選びました。");

  await signInAs("viewer");
  await page.goto("/examples?year=2018&state=IN");
  await page.getByRole("link", { name: "出前講座が姉妹校につながった" }).click();
  await expect(page.locator(".example-pictures img")).toHaveCount(1);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "外部向けの版" }).click();
  await expect(page.locator(".example-pictures img")).toHaveCount(0);
  const id = (await findExampleOf(server.db.read, eventId))?.id;
  expect(page.url()).toContain(`/examples/${id}?for=outside`);
});
