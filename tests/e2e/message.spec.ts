/** A message from its first refusal to a paper and a new release, by keyboard and on a phone. P200-P204 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { expectFitsPhone, holdPhone } from "../support/browser-phone";
import { releaseAnew } from "../support/message-steps";

test.use({ expectedConsoleErrors: [/status of 4\d\d/] });

test("written with a bound figure, approved, placed in a one-pager, told of a new release", async ({
  page,
  server,
  signInAs,
}) => {
  await signInAs("secretariat");
  await page.goto("/messages");
  await expect(page.getByText("発信事項はまだありません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "発信事項を登録する" }).click();
  await page.getByLabel("文（日本語）").fill("インディアナ州の日系企業は5万6千人を雇用している。");
  await page.getByLabel("文（英語）").fill("Japanese companies employ {A} in Indiana.");
  await page.getByLabel("典拠").fill("在シカゴ総領事館資料");
  await page.getByLabel("使用期限").fill("令和12年3月31日");
  await page.getByRole("button", { name: "保存する" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("「5万6千」");
  await expect(alert).toContainText("文字{A}が指す数値がありません");
  await expect(page.getByLabel("文（英語）")).toHaveValue(/Japanese companies/);
  await expectAccessible(page);

  await page.getByLabel("地域", { exact: true }).selectOption("IN");
  await page.getByLabel("項目").selectOption("jobs-bea");
  await page.getByRole("button", { name: "探す" }).click();
  await page.getByRole("button", { name: /文に使う.*56,000人/ }).click();
  await expect(page.getByText("{A}", { exact: true })).toBeVisible();
  await page
    .getByLabel("文（日本語）")
    .fill("{A:day}、インディアナ州の日系企業は{A}を雇用している。");
  await page
    .getByLabel("文（英語）")
    .fill("In {A:day}, Japanese companies employed {A} in Indiana.");
  await page.getByRole("button", { name: "表示を確かめる" }).click();
  const said = "2019年、インディアナ州の日系企業は56,000人を雇用している。";
  await expect(page.getByText(said)).toBeVisible();
  await page.getByLabel("使用期限").press("Enter");
  await expect(page.getByRole("status")).toContainText("発信事項を登録しました。");
  const path = new URL(page.url()).pathname;

  await page.goto("/states/IN/one-pager");
  await expect(page.getByText("承認済みで期限内の発信事項がありません。")).toBeVisible();
  await page.goto(path);
  await expect(page.getByText("文を書いた本人は承認できません。")).toBeVisible();
  await expect(page.getByRole("button", { name: "この文を承認する" })).toHaveCount(0);
  // Nobody else is of the secretariat yet, and nobody of another role stands in.
  const invite = page.getByRole("link", { name: "利用者の画面（管理者のみ）" });
  await expect(invite).toHaveAttribute("href", "/users");
  await signInAs("secretariat");
  await page.goto(path);
  await page.getByRole("button", { name: "この文を承認する" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("承認しました。");
  await expectAccessible(page);

  await page.goto("/states/IN/one-pager");
  await expect(page.locator("svg.paper-sheet")).toContainText("56,000人");
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDFを作成" }).click();
  expect((await download).suggestedFilename()).toMatch(/インディアナ州.*\.pdf$/);

  await page.goto("/states/IN?year=2025&brief=ja");
  await expect(page.getByText(said)).toBeVisible();
  const kept = page.waitForResponse(/\/states\/IN\/brief/);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect((await kept).status()).toBe(200);

  await page.goto("/messages/releases");
  await expect(page.getByText("新しい公表はありません。")).toBeVisible();
  await releaseAnew(server.db, { value: 61_500, asOf: "2023" });
  await page.reload();
  await expect(page.getByText(said)).toHaveCount(2);
  for (const paper of ["州別一枚紙", "州別ブリーフ"])
    await expect(page.getByRole("link", { name: paper })).toBeVisible();
  const now = page.getByText("2023年、インディアナ州の日系企業は61,500人を雇用している。");
  await expect(now).toHaveCount(2);
  await expectAccessible(page);
  await page.goto(path);
  await page.getByRole("link", { name: "履歴" }).click();
  await expect(page.getByText("発信事項の資料への掲載")).toHaveCount(2);
});

test("who may not write reads messages and makes a one-pager, on a phone and in English", async ({
  page,
  readIn,
  signInAs,
}) => {
  await signInAs("viewer");
  await readIn("en");
  await holdPhone(page);
  for (const path of ["/messages", "/states/OH/one-pager"]) {
    await page.goto(path);
    await expectFitsPhone(page);
  }
  await page.getByLabel("Japanese").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("svg.paper-sheet")).toContainText("オハイオ州");
  expect((await page.goto("/messages/new"))?.status()).toBe(403);
});
