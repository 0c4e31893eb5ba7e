/** Investment on the home map: layers chosen by keyboard, circles, a site's panel, a company found, and all of it without scripts. */
import { expectAccessible } from "../../support/browser-axe";
import { expect, type Installation, test } from "../../support/browser-fixtures";
import { makeCompany, makeSite } from "../../support/make-site";

/** Of a company of its own, so that tests do not see each other's. */
async function twoSites({ db }: Installation, name: string) {
  const company = await makeCompany(db, `${name} Inc.`, name);
  const point = { lat: 44.5, lon: -89.5, precision: "address" as const };
  const plant = { companies: [company], point, state: "WI" };
  const siteId = await makeSite(db, { ...plant, name: "Wisconsin Plant" });
  await makeSite(db, { ...plant, kind: "office" });
  return siteId;
}

test("shade, rate and circles are chosen by keyboard, stand in the address, and the title has both years", async ({
  page,
  server,
  signInAs,
}) => {
  await twoSites(server, "試験金星工業");
  await signInAs("viewer", null);
  await page.goto("/?year=2024");
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  await page.getByText("重ねる情報", { exact: true }).press("Enter");
  const shade = page.getByRole("group", { name: "色分け", exact: true });
  await shade.getByRole("radio", { name: "人口（国勢調査）" }).press("Space");
  await expect(page).toHaveURL(/measure=fact%3Apopulation/);
  await page
    .getByRole("group", { name: "円の大きさ" })
    .getByRole("radio", { name: "登録された日系企業の拠点" })
    .press("Space");
  await expect(page).toHaveURL(/circles=sites/);
  await page
    .getByRole("group", { name: "円の表し方" })
    .getByRole("radio", { name: "人口10万人当たり" })
    .press("Space");
  await expect(page).toHaveURL(/circles-per=people/);
  await expect(page.locator(".map-canvas .map-circle-there").first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/人口（国勢調査）（2020.*円は/);
  await expect(page.getByText("2つの値の時点が離れています", { exact: false })).toBeVisible();
  await expect(page.locator(".map-stage")).toHaveClass(/contrast-there/);
  await expectAccessible(page);

  await page.getByRole("link", { name: "表", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: /人口（国勢調査）/ })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /登録された日系企業の拠点/ })).toBeVisible();
});

test("a mark leads by keyboard to the list at its place, to a site's panel, and to a visit", async ({
  page,
  server,
  signInAs,
}) => {
  await twoSites(server, "試験銀河工業");
  await signInAs("mission-editor", "chicago");
  await page.goto("/?year=2024&company=試験銀河工業");
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  await expect(page.locator(".map-forms")).toContainText("2拠点中2拠点（試験銀河工業）");
  await page.goto("/map/sites/in/WI?year=2024&company=試験銀河工業");
  await expect(page.getByText("2拠点中2拠点を表示")).toBeVisible();
  await expectAccessible(page);
  await page
    .locator(".area-panel")
    .getByRole("link", { name: "試験銀河工業" })
    .first()
    .press("Enter");
  const heading = page.getByRole("heading", { level: 2, name: "試験銀河工業" });
  await expect(heading).toBeFocused();
  await expect(page.getByText("この拠点への訪問は登録されていません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "訪問を企画する" }).press("Enter");
  await expect(page).toHaveURL(/\/events\/new\?site=\d+/);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goBack();
  await expect(page.locator(".area-panel-raised")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("marks of the live map are operated by keyboard: a state's sites, a project's state", async ({
  page,
  server,
  signInAs,
}) => {
  await twoSites(server, "試験木星工業");
  await signInAs("viewer", null);
  await page.goto("/?year=2024&projects=1&company=試験木星工業");
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  await expect(page.getByRole("button", { name: /戦略的投資案件 \d+件/ }).first()).toBeVisible();
  const mark = page.getByRole("button", { name: "日本企業の拠点 2か所" });
  await mark.focus();
  await expect(mark).toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("shades, circles, sites and projects are drawn, and each leads on", async ({
    page,
    server,
    signInAs,
  }) => {
    const siteId = await twoSites(server, "試験火星工業");
    await signInAs("viewer", null);
    await page.goto("/?year=2024&measure=fact:population&circles=sites&sites=1&projects=1");
    await expect(page.locator(".map-drawing .map-circle").first()).toBeVisible();
    await expect(page.locator(".map-drawing .map-project").first()).toBeVisible();
    await expect(page.locator(".map-drawing a[href^='/map/sites/in/WI']")).toHaveCount(1);
    await page.goto(`/map/sites/${siteId}?year=2024`);
    await expect(page.getByRole("link", { name: "拠点のページ" })).toBeVisible();
  });
});
