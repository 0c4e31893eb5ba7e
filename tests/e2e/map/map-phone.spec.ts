/** The map on a phone, and where there is no JavaScript. */
import type { Locator, Page } from "@playwright/test";
import { LANGUAGES } from "~/domain/value/language";
import { expect, test } from "../../support/browser-fixtures";
import { makeMapEvents, YEAR } from "./map-events";

test.beforeAll(async ({ server }) => {
  await makeMapEvents(server.db);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** Moves a finger over the handle of the sheet. */
  async function drag(page: Page, by: number) {
    await page
      .locator(".area-panel")
      .evaluate((sheet) => Promise.all(sheet.getAnimations().map(({ finished }) => finished)));
    const box = await page.locator(".panel-handle").boundingBox();
    if (box === null) throw new Error("no handle");
    const [x, from] = [box.x + box.width / 2, box.y + 16];
    const touch = await page.context().newCDPSession(page);
    const at = (y: number) => ({ touchPoints: [{ x, y }] });
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(from) });
    // At rest before it is lifted: a flung finger makes the browser swallow the next tap.
    for (const part of [0.3, 0.6, ...Array(10).fill(1)]) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(from + by * part) });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }
  const handleOf = (page: Page) => page.locator(".panel-handle");
  const isRaised = async (page: Page, raised: boolean) => {
    await expect(handleOf(page)).toHaveAttribute("aria-expanded", String(raised));
    const title = page.getByRole("complementary").getByRole("heading", { level: 2 });
    await (raised ? expect(title).toBeInViewport() : expect(title).toBeHidden());
  };

  test("the sheet rises with what is chosen and is lowered, raised and dragged by touch", async ({
    page,
    signInAs,
  }) => {
    await signInAs("mission-editor", "atlanta");
    await page.goto(`/?${YEAR}`);
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    await isRaised(page, false);
    await expect(handleOf(page)).toContainText("アトランタ総領事館管轄");
    await handleOf(page).tap();
    await isRaised(page, true);
    await drag(page, 200);
    await isRaised(page, false);
    await page.locator("path[data-state=TX]").tap();
    await isRaised(page, true);
    await expect(page.getByRole("heading", { name: "テキサス州" })).toBeFocused();
    await drag(page, 200);
    await isRaised(page, false);
    await drag(page, -200);
    await isRaised(page, true);
    await drag(page, 20);
    await isRaised(page, true);
    await handleOf(page).tap();
    await isRaised(page, false);
    // Another measure leaves the sheet as it is, and the state chosen.
    await page.getByLabel("色分け").first().selectOption("days");
    await expect(page).toHaveURL(/map\/states\/TX.*measure=days/);
    await isRaised(page, false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("the sheet is used by keyboard: Esc lowers it and gives the focus back, then leaves the state", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}`);
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    await handleOf(page).focus();
    await page.keyboard.press("Enter");
    await isRaised(page, true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await isRaised(page, false);
    await expect(handleOf(page)).toBeFocused();
    await page.locator("path[data-state=TX]").focus();
    await page.keyboard.press("Enter");
    await isRaised(page, true);
    await expect(page.getByRole("heading", { name: "テキサス州" })).toBeFocused();
    await page.keyboard.press("Escape");
    await isRaised(page, false);
    await expect(page.locator("path[data-state=TX]")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(new RegExp(`/\\?${YEAR}$`));
  });

  for (const language of LANGUAGES) {
    test(`one row of controls, each of 44 px and clear of the others (${language})`, async ({
      page,
      signInAs,
      readIn,
    }) => {
      await signInAs("mission-editor", "atlanta");
      await readIn(language);
      await page.goto(`/map/states/GA?${YEAR}`);
      await expect(page.locator("path[data-state]")).toHaveCount(56);
      const bar = await page.locator(".filter-bar").boundingBox();
      expect(bar?.height).toBeLessThanOrEqual(64);
      const shown = page.locator(
        ".frame-header :is(a, summary):visible, .filter-bar :is(.filter-arrow, .filter-fold > summary), .filter-bar .filter-select:visible, .map-controls button, .panel-handle",
      );
      const inPanel = page.locator(".panel-body :is(a, summary, button):visible");
      const folded = page.locator(".switch a, .map-layers > summary, .filter-end a:visible");
      for (const spacing of TYPE_FACES) {
        await setInType(page, spacing);
        await clearOfEachOther(shown, spacing);
        for (const box of await boxesOf(inPanel))
          expect(Math.min(box.height, box.width), spacing).toBeGreaterThanOrEqual(44);
      }
      await page.locator(".filter-fold > summary").tap();
      for (const spacing of TYPE_FACES) {
        await setInType(page, spacing);
        await clearOfEachOther(folded, spacing);
      }
    });
  }

  const boxesOf = (targets: Locator) =>
    targets.evaluateAll((all) => all.map((element) => element.getBoundingClientRect().toJSON()));

  /** Another machine's letters are narrower or wider than this one's: both are stood in for by their spacing. */
  const TYPE_FACES = ["normal", "-0.7em", "0.06em"];
  const setInType = (page: Page, spacing: string) =>
    page.evaluate((letters) => {
      const sheet = document.styleSheets[0];
      const rule = `* { letter-spacing: ${letters} !important }`;
      sheet?.insertRule(rule, sheet.cssRules.length);
    }, spacing);

  async function clearOfEachOther(targets: Locator, spacing: string) {
    const boxes = await boxesOf(targets);
    expect(boxes.length).toBeGreaterThan(3);
    for (const [at, box] of boxes.entries()) {
      const told = `letters ${spacing}: ${JSON.stringify(box)}`;
      expect.soft(box.height, told).toBeGreaterThanOrEqual(44);
      expect.soft(box.width, told).toBeGreaterThanOrEqual(44);
      expect.soft(box.left >= 0 && box.right <= 390, told).toBe(true);
      for (const other of boxes.slice(at + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect.soft(apart, `${told} ${JSON.stringify(other)}`).toBe(true);
      }
    }
  }

  test("what an empty year says and offers stands below the map, whole", async ({
    page,
    signInAs,
  }) => {
    await signInAs("secretariat");
    await page.goto("/?year=2060");
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    const map = await page.locator(".map-canvas").boundingBox();
    const empty = await page.locator(".map-empty").boundingBox();
    const frame = await page.locator(".map-frame").boundingBox();
    if (map === null || empty === null || frame === null) throw new Error("nothing is drawn");
    expect(empty.y).toBeGreaterThanOrEqual(map.y + map.height);
    expect(empty.y + empty.height).toBeLessThanOrEqual(frame.y + frame.height);
  });

  test("only the chosen state has its letters; zoomed in they come back, and plates open their areas", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto(`/map/states/TX?${YEAR}`);
    await expect(page.locator("path[data-state]")).toHaveCount(56);
    await expect(page.locator(".map-label:visible")).toHaveText(["TX"]);
    await page.locator(".panel-handle").tap();
    for (let steps = 0; steps < 2; steps += 1)
      await page.getByRole("button", { name: "拡大" }).tap();
    await expect(page.locator(".map-label:visible").nth(3)).toBeVisible();
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
    await page.locator(".map-table").getByRole("link", { name: "インディアナ州" }).click();
    await expect(page.getByRole("complementary")).toContainText("中西部キャラバン");
  });

  test("the panel lies below the map, and its ways up and down are links", async ({
    page,
    signInAs,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signInAs("mission-editor", "atlanta");
    await page.goto(`/?${YEAR}`);
    const panel = page.getByRole("complementary");
    const map = await page.locator(".map-stage").boundingBox();
    const box = await panel.boundingBox();
    expect(map && box && box.y >= map.y + map.height).toBe(true);
    await panel.getByRole("link", { name: "ジョージア州" }).click();
    await expect(panel).toContainText("茶会");
    await panel.getByRole("link", { name: "全米" }).click();
    await expect(page).toHaveURL(new RegExp(`/map/nation\\?${YEAR}$`));
    await expect(panel.getByRole("heading", { level: 2 })).toContainText("全米");
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
