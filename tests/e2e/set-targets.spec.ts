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

test("P11 a table is pasted, looked at and imported; without scripts", async ({
  browser,
  context,
  server,
  signInAs,
}) => {
  await signInAs("secretariat");
  const quiet = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
    baseURL: server.url,
  });
  const page = await quiet.newPage();
  await page.goto("/targets?year=2032");
  await page.getByText("表の取込み").click();
  const box = page.getByLabel("又は、表を貼り付け");
  const header = "measure,organiser,state,priority,tier,target";
  await box.fill(`${header}\nevents,,オハイオ州,,,many`);
  await page.getByRole("button", { name: "内容を確認する" }).click();
  await expect(page.getByRole("alert")).toContainText("2行目・列「target」・「many」");
  await box.fill(`${header}\nevents,,オハイオ州,,,１２`);
  await page.getByRole("button", { name: "内容を確認する" }).click();
  await page.getByRole("button", { name: "1件を取り込む" }).click();
  await expect(page.getByText("1件の目標を保存しました。")).toBeVisible();
  await expect(page.getByLabel("オハイオ州・全体の目標", { exact: true })).toHaveValue("12");

  // A17, A18: a file as an officer saves it, its guess shown, changed and changed back.
  await page.getByText("表の取込み").click();
  const buffer = Buffer.from(
    `${header.replaceAll(",", ";")}\r\n\xb7\xef\xbf\xf4;;Ohio;;;30\xb7\xef\r\n`,
    "latin1",
  );
  await page
    .getByLabel("ファイル（CSV）")
    .setInputFiles({ name: "目標.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "内容を確認する" }).click();
  await expect(page.getByRole("heading", { name: "「目標.csv」の読取り結果" })).toBeVisible();
  const encoding = page.getByLabel("文字コード", { exact: true });
  await expect(encoding.locator("option:checked")).toHaveText("自動判別：EUC-JP");
  await expect(page.getByLabel("区切り文字", { exact: true }).locator("option:checked")).toHaveText(
    "自動判別：セミコロン（;）",
  );
  await expect(page.getByRole("cell", { name: "30件" })).toBeVisible();
  await encoding.selectOption({ label: "Shift_JIS（CP932）" });
  await page.getByRole("button", { name: "読み取り直す" }).click();
  await expect(page.getByRole("alert")).toContainText("選んだ文字コードでは読み取れない部分");
  await expect(encoding).toHaveValue("shift_jis");
  await encoding.selectOption("");
  await page.getByRole("button", { name: "読み取り直す" }).click();
  await page.getByRole("button", { name: "1件を取り込む" }).click();
  await expect(page.getByLabel("オハイオ州・全体の目標", { exact: true })).toHaveValue("30");
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
