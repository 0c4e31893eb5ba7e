/** Somebody goes through the lists of investment by keyboard, on a phone, and the secretariat adds to a project. P103-P107 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";

test("from the list to a project, and a status is added", async ({
  page,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await signInAs("secretariat");
  await page.goto("/investment/projects");
  await expectAccessible(page);
  await expect(page.getByRole("status")).toHaveText("9件中9件を表示");
  await page.getByLabel("州", { exact: true }).selectOption("AL");
  await page.getByRole("button", { name: "絞り込む" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("9件中1件を表示");
  await expect(page.getByText("州を合わせた一つの額")).toBeVisible();
  const project = page.getByRole("link", { name: "小型モジュール炉(SMR)の建設プロジェクト" });
  await project.focus();
  await project.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("小型モジュール炉");
  await expectAccessible(page);

  await page.getByRole("link", { name: "追記する" }).press("Enter");
  const status = page.getByRole("region", { name: "状況を追記する" });
  await expect(status).toBeVisible();
  await expectAccessible(page);
  await status.getByLabel("状況", { exact: true }).selectOption("decided");
  await status.getByLabel("日付").fill("春");
  await status.getByRole("button", { name: "保存する" }).press("Enter");
  await expect(status.getByRole("alert")).toContainText("年月日、年月又は年で入力してください");
  await expect(status.getByLabel("日付")).toHaveValue("春");
  await status.getByLabel("日付").fill("2026-05");
  await status.getByLabel("出典", { exact: true }).fill("共同発表（2026年5月）");
  await status.getByRole("button", { name: "保存する" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("状況を追記しました。");
  await expect(page.getByText("共同発表（2026年5月）")).toBeVisible();
});

test("facts, ties, visits and missions on a phone, in both languages", async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs("viewer");
  for (const path of [
    "/investment/facts",
    "/investment/facts?measure=population",
    "/investment/ties",
    "/investment/visits",
    "/investment/commitments",
    "/missions",
    "/missions/portland",
    "/states/TX",
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, wide]).toEqual([path, 390]);
  }
  await page.goto("/investment/facts?measure=population");
  await expect(page.getByText("56州・地域のうち56が公表値あり")).toBeVisible();
  await page.getByRole("link", { name: "姉妹都市・姉妹州" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("1件中1件を表示");
  await page.getByLabel("メニュー", { exact: true }).press("Enter");
  await page.getByRole("button", { name: "English" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sister cities and states");
});
