/** The map on a phone, and where there is no JavaScript. */
import { LANGUAGES } from "~/domain/value/language";
import { expect, test } from "../../support/browser-fixtures";
import { makeMapEvents, YEAR } from "./map-events";

test.beforeAll(async ({ server }) => {
  await makeMapEvents(server.db);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the panel stands below the map, nothing is wider than the screen, targets are 44 px", async ({
    page,
    signInAs,
  }) => {
    await signInAs("mission-editor", "atlanta");
    await page.goto(`/map/states/GA?${YEAR}`);
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    const map = await page.locator(".map-frame").boundingBox();
    const panel = await page.getByRole("complementary").boundingBox();
    expect(map && panel && panel.y >= map.y + map.height).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    for (const target of await page
      .locator(".map-controls button, .map-switch a, .filter-arrow, .filter-bar .button:visible")
      .all()) {
      const box = await target.boundingBox();
      expect(box && box.height >= 42 && box.width >= 42, await target.innerText()).toBe(true);
    }
  });

  for (const language of LANGUAGES) {
    test(`tools and controls stand clear of each other (${language})`, async ({
      page,
      signInAs,
      readIn,
    }) => {
      await signInAs("viewer");
      await readIn(language);
      await page.goto(`/?${YEAR}`);
      await expect(page.locator("path[data-state]")).toHaveCount(56);
      const targets = page.locator(".map-switch a, .map-layers > summary, .map-controls button");
      await expect(targets).toHaveCount(6);
      const boxes = await targets.evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().toJSON()),
      );
      for (const [at, box] of boxes.entries()) {
        expect(box.width).toBeGreaterThanOrEqual(44);
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.left >= 0 && box.right <= 390).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    });
  }

  test("what an empty year says and offers stands below the map, whole", async ({
    page,
    signInAs,
  }) => {
    await signInAs("secretariat");
    await page.goto("/?year=2020");
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    const map = await page.locator(".map-canvas").boundingBox();
    const empty = await page.locator(".map-empty").boundingBox();
    const frame = await page.locator(".map-frame").boundingBox();
    if (map === null || empty === null || frame === null) throw new Error("nothing is drawn");
    expect(empty.y).toBeGreaterThanOrEqual(map.y + map.height);
    expect(empty.y + empty.height).toBeLessThanOrEqual(frame.y + frame.height);
  });

  test("a tap on the plate of a small area opens it", async ({ page, signInAs }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}`);
    await page.locator(".map-plate", { hasText: "RI" }).tap();
    await expect(page.getByRole("heading", { name: "ロードアイランド州" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("filters are a form and the table shows what the map would", async ({ page, signInAs }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}`);
    await page.getByRole("link", { name: "表", exact: true }).click();
    await expect(page.locator(".map-table tbody th a")).toHaveCount(56);
    await page.getByLabel("形態").selectOption("caravan");
    await page.getByRole("button", { name: "表示", exact: true }).click();
    await expect(page).toHaveURL(/form=caravan/);
    await expect(page.locator(".map-count")).toContainText("1件中1件");
    await page.getByRole("link", { name: "インディアナ州" }).click();
    await expect(page.getByRole("complementary")).toContainText("中西部キャラバン");
  });

  test("days of their own stay with another condition, and the years are a link away", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto("/events?from=2023-04-01&to=2023-09-30");
    await page.getByLabel("形態").selectOption("caravan");
    await page.getByRole("button", { name: "表示", exact: true }).click();
    await expect(page).toHaveURL(/from=2023-04-01&to=2023-09-30&.*form=caravan/);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("link", { name: "年度で選ぶ" }).click();
    await expect(page).not.toHaveURL(/from=/);
    await expect(page.getByRole("combobox", { name: "年度" })).toBeEnabled();
  });
});
