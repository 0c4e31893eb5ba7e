/** A meeting from its agenda to its papers and the pages full-size. P205 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { expectFitsPhone, holdPhone } from "../support/browser-phone";

test.use({ expectedConsoleErrors: [/status of 4\d\d/] });

test("prepared, its papers made and opened, its pages turned by keys beside the clock", async ({
  page,
  signInAs,
}) => {
  await signInAs("secretariat");
  await page.goto("/meetings");
  await expect(page.getByText("会議はまだありません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "会議を登録する" }).click();
  await page.getByLabel("会議名（日本語）").fill("政府タスクフォース会合");
  await page.getByLabel("場所").fill("官邸");
  await page.getByLabel("議事次第").fill("実績について\n今後の予定");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("alert")).toContainText("開催日");
  await expect(page.getByLabel("議事次第")).toHaveValue("実績について\n今後の予定");
  await expectAccessible(page);
  await page.getByLabel("開催日").fill("令和8年6月10日");
  await page.getByLabel("出席者（職名）").fill("内閣官房副長官");
  await page.getByLabel("決定を求める事項").fill("報告の了承");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("status")).toContainText("会議を保存しました。");
  await expectAccessible(page);

  await page.getByRole("button", { name: "日本語 PDF 部内資料一式" }).click();
  await expect(page.getByRole("status")).toContainText("資料の作成を受け付けました。");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /部内資料一式/ }).click();
  expect((await download).suggestedFilename()).toContain("政府タスクフォース会合");

  await page.getByRole("link", { name: "投影する" }).click();
  const sheet = page.locator("svg.paper-sheet");
  await expect(sheet).toContainText("議事次第");
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await expect(sheet).toContainText("資料１");
  await page.keyboard.press("End");
  await expect(sheet).toContainText("報告の了承");
  await page.keyboard.press("Home");
  await expect(sheet).toContainText("議事次第");
  await page.getByRole("button", { name: "計時を始める" }).click();
  await expect(page.getByRole("timer")).toContainText("0:01");
  await page.getByRole("button", { name: "止める" }).click();
});

test("who may not write reads it, on a phone and in English", async ({
  page,
  readIn,
  signInAs,
}) => {
  await signInAs("viewer");
  await readIn("en");
  await holdPhone(page);
  await page.goto("/meetings");
  await page.getByRole("link", { name: "政府タスクフォース会合" }).click();
  await expect(page.getByRole("button", { name: /PDF/ })).toHaveCount(0);
  await expectFitsPhone(page);
  await page.getByRole("link", { name: "Show full-size" }).click();
  await expect(page.locator("svg.paper-sheet")).toContainText("Agenda");
  expect((await page.goto("/meetings/new"))?.status()).toBe(403);
});
