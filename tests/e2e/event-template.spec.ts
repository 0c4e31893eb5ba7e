/** A mission keeps an event as a template, begins another from it, and withdraws it. P45 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test("an event becomes a template, fills in a new one, and is withdrawn", async ({
  page,
  server,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  const eventId = await makeEvent(server.db, {
    title: { ja: "春の日本食レセプション", en: null },
    programme: { ja: "開会、乾杯", en: null },
    guests: "知事",
    occurrences: [occurrenceOf({ venue: "市民会館", day: "2026-06-10" })],
  });
  await page.goto(`/events/${eventId}`);
  await expect(page.getByRole("heading", { name: "主賓・来賓" })).toBeVisible();
  await page.getByRole("link", { name: "雛形として保存" }).click();
  await expect(page.getByLabel("雛形の名称（和文）")).toHaveValue("春の日本食レセプション");
  await page.getByLabel("雛形の名称（和文）").fill("毎年のレセプション");
  await expectAccessible(page);
  await page.getByRole("button", { name: "雛形を保存する" }).click();
  await expect(page.getByText("雛形を保存しました。")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/events/new");
  await page.getByRole("link", { name: "毎年のレセプション" }).click();
  await expect(page.getByText("雛形「毎年のレセプション」から入力しました。")).toBeVisible();
  await expect(page.getByLabel("件名（和文）")).toHaveValue("春の日本食レセプション");
  await expect(page.getByLabel("次第（和文）")).toHaveValue("開会、乾杯");
  await expect(page.getByLabel("主賓・来賓", { exact: true })).toHaveValue("");
  await expect(page.getByLabel("会場", { exact: true })).toHaveValue("市民会館");
  await expect(page.locator("input[name$='.first']")).toHaveValue("");

  await page.goto("/templates");
  await page.getByRole("button", { name: "雛形「毎年のレセプション」を取り下げる" }).click();
  await expect(page.getByText("雛形を取り下げました。")).toBeVisible();
  await expect(page.getByRole("heading", { name: "毎年のレセプション" })).toHaveCount(0);
});
