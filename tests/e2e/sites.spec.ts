/** A site is registered by keyboard, read, found in the list, and seen on the map. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeCompany } from "../support/make-site";

test("register a site with a phase and a figure, and read it", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await makeCompany(server.db, "Wakakusa Motor", "若草自動車");
  await signInAs("mission-editor", "chicago");
  await page.goto("/investment/sites");
  await expectAccessible(page);
  await page.getByRole("link", { name: /拠点を登録する/ }).click();
  await expect(page.getByRole("heading", { name: "拠点の登録" })).toBeVisible();
  await expectAccessible(page);

  // By keyboard: what is wrong leads to its box.
  await page.getByLabel("企業名").fill("知らない会社");
  await page.getByLabel("出典", { exact: true }).fill("会社公表資料");
  await page.getByLabel("州・地域").selectOption("IN");
  await page.getByLabel("市町村").fill("Greensburg");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("登録されていないか、複数あります");
  await expect(page.getByLabel("企業名")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("alert").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("市町村")).toHaveValue("Greensburg");
  await page.getByLabel("企業名").fill("若草自動車");

  await page.getByRole("button", { name: /段階を追加/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("段階の名称").fill("第2期");
  await page.getByRole("group", { name: "段階1" }).getByLabel("出典").fill("会社公表資料");
  await page.getByRole("button", { name: /数値を追加/ }).focus();
  await page.keyboard.press("Enter");
  const figure = page.getByRole("group", { name: "数値1" });
  await figure.getByLabel("年", { exact: true }).fill("2024");
  await figure.getByLabel("数値", { exact: true }).fill("1.2万");
  await figure.getByLabel("対象").selectOption("第2期");
  await figure.getByLabel("出典", { exact: true }).fill("会社公表資料");
  await page.getByRole("button", { name: "登録する", exact: true }).press("Enter");

  await expect(page.getByRole("status")).toHaveText("拠点を登録しました。");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("若草自動車");
  await expect(page.getByText("地図の地点は町の中心です。")).toBeVisible();
  await expect(page.getByText("12,000人")).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);

  await page.getByRole("button", { name: "取り下げる" }).press("Enter");
  await page.getByRole("button", { name: "取下げを取り消す" }).press("Enter");
  // Written before the next page is asked for.
  await expect(page.getByRole("button", { name: "取り下げる" })).toBeVisible();
  await page.goto("/investment/sites?q=若草 インディアナ");
  await expect(page.getByText("1拠点中1拠点を表示")).toBeVisible();
  await page.getByRole("link", { name: /Greensburg/ }).click();
  await page.getByRole("link", { name: "訪問を企画する" }).click();
  await page
    .getByRole("link", { name: /^行事|主催行事/ })
    .first()
    .click();
  await expect(page.getByRole("combobox", { name: "連携団体1" })).toHaveValue("若草自動車");
});

test("sites are a layer of the map, and a mark leads to its sites", async ({
  page,
  server,
  signInAs,
}) => {
  const company = await makeCompany(server.db, "Hokuto Cells", "北斗電池");
  const { makeSite } = await import("../support/make-site");
  const point = { lat: 39.77, lon: -86.16, precision: "address" as const };
  await makeSite(server.db, { companies: [company], point });
  await makeSite(server.db, { companies: [company], point, kind: "office" });
  await signInAs("viewer", null);
  await page.goto("/?sites=1");
  const mark = page.getByRole("button", { name: /日本企業の拠点 \d+か所/ });
  await expect(mark.first()).toBeVisible();
  await expect(page.getByText(/日本企業の拠点（数字は拠点数） [\d,]+拠点中/)).toBeVisible();
});
