/** The secretariat sets targets in a grid and from a table; a mission sets its own. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test.use({ expectedConsoleErrors: [/status of 40\d/] });

test("P10, P11 a grid is filled in by keyboard; what is wrong is named, and what was typed stays", async ({
  page,
  server,
  signInAs,
}) => {
  await makeEvent(server.db, { occurrences: [occurrenceOf({ day: "2031-06-10" })] });
  await signInAs("secretariat");
  await page.goto("/targets?year=2031&columns=priority");
  await expect(page.getByRole("heading", { name: "令和13年度の目標" })).toBeVisible();
  await expectAccessible(page);

  const whole = page.getByLabel("全体・全体の目標", { exact: true });
  const indiana = page.getByLabel("インディアナ州・全体の目標", { exact: true });
  await whole.focus();
  await page.keyboard.type("４００");
  await indiana.focus();
  await page.keyboard.type("many");
  await page.keyboard.press("Enter");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("インディアナ州：数値を読み取れません");
  await expect(whole).toHaveValue("４００");
  await expectAccessible(page);

  await indiana.fill("5");
  await page.keyboard.press("Enter");
  await expect(page.getByText("2件の目標を保存しました。")).toBeVisible();
  await expect(whole).toHaveValue("400");
  const row = page.getByRole("row", { name: /^インディアナ州/ });
  await expect(row).toContainText("計画 1");
  await expect(row).toContainText("残り4");

  await page.getByRole("link", { name: "目標の変更履歴" }).click();
  await expect(page.getByRole("listitem").first()).toContainText("令和13年度・インディアナ州");
  await expectAccessible(page);
});

test("P11 the page leads to the import, where a table is pasted, looked at and written; without scripts", async ({
  browser,
  context,
  server,
  signInAs,
}) => {
  await signInAs("mission-editor", "detroit");
  const quiet = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
    baseURL: server.url,
  });
  const page = await quiet.newPage();
  const paste = async (rows: string) => {
    await page.goto("/targets?year=2032");
    await page.getByRole("link", { name: "表から設定（取込み）" }).click();
    await expect(page.getByLabel("年度（例：2026）")).toHaveValue("2032");
    await page.getByText(/^又は、表を貼り付け/).click();
    const header = "指標\t実施主体\t州\t重点分野\t関心度\t目標";
    await page.getByRole("textbox", { name: /^又は、表を貼り付け/ }).fill(`${header}\n${rows}`);
    await page.getByRole("button", { name: "読み取る", exact: true }).click();
  };
  const until = async (state: string) => {
    for (const again = page.getByRole("link", { name: "最新の状況を表示" }); await again.count(); )
      await again.click();
    await expect(page.locator(".import-state").getByText(state, { exact: true })).toBeVisible();
  };
  await paste("件数\tdetroit\tオハイオ州\t\t\tmany\n件数\tchicago\tIN\t\t\t5");
  await until("確認待ち");
  await expect(page.getByRole("row", { name: /取込み不可.*many/ })).toContainText(
    "数値として読み取れません",
  );
  await expect(page.getByRole("row", { name: /取込み不可.*chicago/ })).toContainText(
    "権限がありません",
  );
  await paste("件数\tデトロイト総\tオハイオ州\t\t\t１２");
  await until("確認待ち");
  await page.getByRole("button", { name: "1行を登録する" }).click();
  await until("登録済み");
  await page.goto("/targets?year=2032&organiser=detroit");
  await expect(page.getByLabel("オハイオ州・全体の目標", { exact: true })).toHaveValue("12");
  await quiet.close();
});

test("P11 a mission sets its own targets, on a phone, and reads the others'", async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs("mission-editor", "chicago");
  await page.goto("/targets?year=2033");
  await page.getByLabel("インディアナ州・全体の目標", { exact: true }).fill("3");
  await page.getByRole("button", { name: "目標を保存" }).click();
  await expect(page.getByText("1件の目標を保存しました。")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/targets?year=2033&rows=organiser");
  await expect(page.getByRole("textbox", { name: /の目標$/ })).toHaveCount(1);
});
