/** Whom we met at an event is logged, read by office on the page of the state, and followed up from the inbox. P84-P86 */
import { findEvent } from "~db/queries/event/event-draft";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test("a governor met at a stop, and the letter that is owed", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  const day = "2018-05-10";
  const eventId = await makeEvent(server.db, {
    title: { ja: "州都での会談", en: "Talks in the capital" },
    lead: "chicago",
    occurrences: [occurrenceOf({ day, outcome: "held" })],
  });
  expect((await findEvent(server.db.read, eventId))?.draft.occurrences).toHaveLength(1);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}`);
  const log = page.getByRole("link", { name: /面会者を記録する/ });
  await log.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "面会者の記録" })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel("面会した日")).toHaveValue(day);
  await page.getByLabel("面会後の対応").fill("礼状を送る");
  await page.getByLabel("氏名").fill("Jane Doe");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("alert")).toContainText("入力してください。");
  await expect(page.getByLabel("氏名")).toHaveValue("Jane Doe");
  await expectAccessible(page);
  await page.getByLabel("職", { exact: true }).selectOption("governor");
  await page.getByLabel("対応の期限").fill("2018年6月1日");
  await page.getByRole("button", { name: "保存する" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("面会者を記録しました。");
  await expect(page.getByText("Jane Doe")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/states/IN?year=2018");
  const last = page.getByRole("region", { name: "直近の面会（職ごと）" });
  await expect(last.getByRole("link", { name: "2018年5月10日" })).toBeVisible();
  await expect(last.getByText("登録された面会はありません").first()).toBeVisible();
  await expectAccessible(page);

  await page.goto("/inbox");
  const owed = page.getByRole("region", { name: /面会後の対応/ });
  await expect(owed.getByText("礼状を送る").first()).toBeVisible();
  await expectAccessible(page);
  await owed.getByRole("button", { name: /対応済みにする/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("対応済みにしました。");
  await expect(owed).toHaveCount(0);
  await page.goto(`/events/${eventId}`);
  await expect(page.getByText("対応済み")).toBeVisible();

  await signInAs("mission-editor", "detroit");
  await page.goto(`/events/${eventId}`);
  await expect(page.getByText("（記録した実施主体のみ）")).toBeVisible();
  await expect(page.getByText("Jane Doe")).toHaveCount(0);
});
