/** A file from its choice to the register and back: read, checked row by row, written, undone; by keyboard and on a phone. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";

const FILE = {
  name: "目標一覧.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "公館別の目標,,,,,,",
      "年度,指標,実施主体,州,重点分野,関心度,目標",
      "令和8年度,件数,chicago,インディアナ州,,,１２",
      "2026,件数,chicago,存在しない州,,,8",
      "合計,,,,,,20",
      "注：暫定値,,,,,,",
    ].join("\r\n"),
  ),
};

test("the secretariat imports a table of targets and takes it back", async ({ page, signInAs }) => {
  await signInAs("secretariat");
  await page.goto("/imports");
  await expect(page.getByText("取込みはまだありません")).toBeVisible();
  await page.getByRole("link", { name: "ファイルを取り込む" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "種類" }).selectOption("targets");
  await page.getByRole("button", { name: "種類を表示" }).press("Enter");
  await expect(page.getByLabel(/^ファイル/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^ファイル/).setInputFiles(FILE);
  await page.getByRole("button", { name: "読み取る", exact: true }).press("Enter");

  await expect(page).toHaveURL(/\/imports\/\d+$/);
  await expect(page.getByText("確認待ち")).toBeVisible();
  const rows = page.getByRole("navigation", { name: "行の内訳" });
  for (const count of ["全ての行 4", "新規 1", "取込み不可 1", "対象外 2"])
    await expect(rows.getByRole("link", { name: count })).toBeVisible();
  await rows.getByRole("link", { name: "取込み不可 1" }).click();
  await expect(page.getByRole("row", { name: /取込み不可.*存在しない州/ })).toContainText(
    "登録されていない名称",
  );
  await expectAccessible(page);
  const refused = page.waitForEvent("download");
  await page.getByRole("link", { name: /ファイルで受け取る/ }).click();
  expect((await refused).suggestedFilename()).toMatch(/^refused-rows-\d+\.csv$/);

  await page.getByRole("button", { name: "1行を登録する" }).press("Enter");
  await expect(page.getByText("登録した行：1")).toBeVisible();
  await page.getByRole("button", { name: "この取込みを取り消す" }).press("Enter");
  await expect(page.getByText("取消し済み")).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

test("a mission does not import facts, and a viewer nothing", async ({ page, signInAs }) => {
  await signInAs("mission-editor", "chicago");
  expect((await page.request.get("/imports/new?kind=facts")).status()).toBe(404);
  await signInAs("viewer");
  expect((await page.request.get("/imports")).status()).toBe(403);
});
