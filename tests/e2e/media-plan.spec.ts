/** A mission keeps the media plan of a media buy: planned and actual side by side, filled in as a grid. P23 */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, placementOf } from "../support/make-event";

test("C11: the grid is filled in by keyboard and from a spreadsheet, and the event shows cost per thousand", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await signInAs("mission-editor", "chicago");
  const cost = { amount: 9000, currency: "USD", qualifier: "exact" } as const;
  const reach = [
    { measure: "views", phase: "planned", value: 480_000, qualifier: "about" } as const,
  ];
  const eventId = await makeEvent(server.db, {
    ...{ form: "media-buy", kind: "local_media" },
    occurrences: [
      placementOf(["IN"], { placement: { cost, reach, market: "Indianapolis" } }),
      placementOf([], { placement: { outlet: "Social clips" } }),
    ],
  });
  await page.goto(`/events/${eventId}`);
  const row = page.getByRole("row").nth(1);
  await expect(row).toContainText(/予定|Indianapolis/);
  await expect(row).toContainText("約18.75ドル");
  await expectAccessible(page);
  await page.getByRole("link", { name: "一覧でまとめて入力" }).click();
  await expect(page.getByRole("heading", { name: "出稿計画の一括入力" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "出稿1 再生回数（予定）" })).toHaveValue(
    "約480000",
  );
  // The name stays in view, however far to the right somebody types.
  const name = page.getByRole("textbox", { name: "出稿1 媒体名" });
  const before = await name.boundingBox();
  await page.getByRole("textbox", { name: "出稿1 再生回数（実績）" }).scrollIntoViewIfNeeded();
  await page.locator(".media-plan-scroll").evaluate((box) => box.scrollBy(600, 0));
  expect((await name.boundingBox())?.x).toBe(before?.x);
  await expectAccessible(page);

  await page.getByRole("textbox", { name: "出稿1 費用（実績）" }).fill("いくらか");
  await page.getByRole("textbox", { name: "出稿1 再生回数（実績）" }).fill("６００，０００");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("出稿1の費用（実績）");
  await page.getByRole("textbox", { name: "出稿1 費用（実績）" }).fill("12,000");
  await page.keyboard.press("Enter");
  await expect(page.getByText("出稿計画を保存しました。")).toBeVisible();
  await page.getByRole("textbox", { name: "出稿3 媒体名" }).fill("WISH-TV");
  await page.getByRole("textbox", { name: "出稿3 対象州" }).fill("インディアナ、OH");
  await page.getByRole("textbox", { name: "出稿3 開始日" }).fill("2026-07-01");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "出稿3 対象州" })).toHaveValue("IN, OH");
  await expect(page.getByRole("textbox", { name: "出稿4 媒体名" })).toHaveValue("");
  await page.getByRole("textbox", { name: "出稿4 媒体名" }).focus();
  await paste(page, "WTHR\tテレビ\tIndianapolis\tIN\t2026-07-02\r\n".repeat(5));
  await expect(page.getByRole("textbox", { name: "出稿8 開始日" })).toHaveValue("2026-07-02");
  await page.getByRole("button", { name: "貼付けを取り消す" }).click();
  await expect(page.getByRole("textbox", { name: "出稿4 媒体名" })).toHaveValue("");
  await page.getByRole("checkbox", { name: "出稿3を削除" }).check();
  await page.getByRole("button", { name: "出稿計画を保存する" }).click();
  await expect(page.getByText("出稿計画を保存しました。")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "出稿3 媒体名" })).toHaveValue("");
  await page.getByRole("link", { name: "取組に戻る" }).click();
  await expect(row).toContainText("20.00ドル");
  await expect(row).toContainText("約18.75ドル");
});

/** What Ctrl+V does with a clipboard that a spreadsheet filled. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}
