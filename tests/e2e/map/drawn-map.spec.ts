/** The map as the document brings it: without scripts, before the live map, and on paper. */
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/browser-fixtures";
import { makeMapEvents, YEAR } from "./map-events";

test.beforeAll(async ({ server }) => {
  await makeMapEvents(server.db);
});

/** Pixels: outlines are rounded. */
const JUMP = 2;

const boxOf = (page: Page, selector: string) => page.locator(selector).boundingBox();

async function middleOf(page: Page, selector: string) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await boxOf(page, selector)) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every area is shaded, named and a link to its panel", async ({ page, signInAs }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}`);
    await expect(page.locator(".map-drawing a[aria-label] > path[data-area]")).toHaveCount(56);
    await page.locator(".map-drawing a:has([data-area=GA])").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/map/states/GA\\?${YEAR}$`));
    await expect(page.getByRole("heading", { name: "ジョージア州" })).toBeVisible();
    await expect(page.locator(".map-selected[data-area=GA]")).toHaveCount(1);
  });

  test("A6 a mark of several events leads to the list of exactly those, which names its place", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}`);
    const mark = page.locator('.map-drawing a[href*="place="]').first();
    const events = /(\d+)件/.exec((await mark.getAttribute("aria-label")) ?? "")?.[1];
    await page.goto((await mark.getAttribute("href")) ?? "");
    await expect(page.getByText(`${events}件中${events}件`)).toBeVisible();
    await expect(page.getByRole("link", { name: /^場所：地図の.+を外す$/ })).toBeVisible();
  });
});

test("the live map takes the place of the drawing without a jump, and asks for no other shapes", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "atlanta");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/?${YEAR}`);
  await expect(page.locator("path[data-state][aria-label]")).toHaveCount(56);
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  for (const code of ["WA", "GA", "AK", "PR"]) {
    const drawn = await middleOf(page, `path[data-area=${code}]`);
    const live = await middleOf(page, `path[data-state=${code}]`);
    expect(Math.hypot(drawn.x - live.x, drawn.y - live.y), code).toBeLessThan(JUMP);
  }
  expect(asked.filter((path) => path.includes("state-shapes"))).toEqual([]);
});

test("on paper stands what is on the screen, whole, on one sheet across", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto(`/?${YEAR}`);
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  // Chosen inside the site: the drawing of the document knows nothing of it.
  await page.locator("path[data-state=GA]").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "ジョージア州" })).toBeVisible();
  const refused: string[] = [];
  page.on("response", (answer) => answer.status() >= 400 && refused.push(answer.url()));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-selected[data-area=GA]")).toBeVisible();
  await expect(page.locator(".map-canvas")).toBeHidden();
  const sheet = await boxOf(page, ".map-frame");
  for (const code of ["ME", "AS", "HI", "VI"]) {
    const area = await boxOf(page, `path[data-area=${code}]`);
    expect(area && sheet && area.x >= sheet.x && area.x + area.width <= sheet.x + sheet.width).toBe(
      true,
    );
  }
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".map-canvas")).toBeVisible();
  expect(refused).toEqual([]);
});
