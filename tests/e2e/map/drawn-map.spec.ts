/** The map as the document brings it: without scripts, before the live map, and on paper. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { makeMapEvents, YEAR } from "./map-events";

let caravan = 0;

test.beforeAll(async ({ server }) => {
  ({ caravan } = await makeMapEvents(server.db));
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
    await expect(page.locator(".map-drawing a:has(> title) > path[data-area]")).toHaveCount(56);
    await page.locator(".map-drawing a:has([data-area=GA])").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/map/states/GA\\?${YEAR}$`));
    await expect(page.getByRole("heading", { name: "ジョージア州" })).toBeVisible();
    await expect(page.locator(".map-selected[data-area=GA]")).toHaveCount(1);
    await expect(page.locator(".map-drawing .form-mark-planned")).not.toHaveCount(0);
  });

  test("a chosen caravan is numbered, and its line ends at its stops", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}&event=${caravan}`);
    const stops = page.locator(`.map-drawing a[href='/events/${caravan}'] .mark-count`);
    await expect(stops).toHaveText(["1", "2", "3"]);
    await expect(page.locator(".map-drawing .map-itinerary-chosen")).toHaveCount(1);
    await expect(page.locator(".map-drawing .map-faded")).not.toHaveCount(0);
  });

  test("layers are a form: shade, circles, points, borders", async ({ page, signInAs }) => {
    await signInAs("mission-editor", "atlanta");
    await page.goto(`/?${YEAR}&form=mission-event`);
    await page.getByText("重ねる情報", { exact: true }).click();
    await page
      .getByRole("group", { name: "色分け", exact: true })
      .getByRole("radio", { name: "計画件数" })
      .check();
    await page.getByRole("checkbox", { name: "取組", exact: true }).uncheck();
    await page.getByRole("checkbox", { name: "公館の管轄" }).check();
    await page.locator(".map-layers button").click();
    await expect(page).toHaveURL(/form=mission-event/);
    await expect(page.locator(".map-legend h2").first()).toContainText("計画件数");
    await expect(page.locator(".map-drawing .map-border")).toHaveCount(1);
    await expect(page.locator(".map-drawing .form-mark")).toHaveCount(0);
  });

  test("A6 a mark of several events leads to the list of exactly those, which names its place", async ({
    page,
    server,
    signInAs,
  }) => {
    const place = { ...placeIn("MT", "Helena"), lat: 46.59, lon: -112.04 };
    for (const day of ["2051-05-01", "2051-05-02"])
      await makeEvent(server.db, { occurrences: [occurrenceOf({ day, place })] });
    await signInAs("viewer");
    await page.goto("/?year=2051");
    const mark = page.locator('.map-drawing a[href*="place="]').first();
    const events = /(\d+)件/.exec((await mark.locator("title").textContent()) ?? "")?.[1];
    await page.goto((await mark.getAttribute("href")) ?? "");
    await expect(page.getByText(`${events}件中${events}件`)).toBeVisible();
    await expect(page.getByRole("link", { name: /^場所：地図の.+を外す$/ })).toBeVisible();
  });
});

test.describe("in two colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("C17 every class keeps a pattern of its own, on the map and in the legend", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs("viewer");
    await page.goto(`/?${YEAR}&measure=days`);
    await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
    const swatches = page.locator(".map-classes .map-swatch");
    await expect(swatches).toHaveCount(6);
    const fills = await page
      .locator(".map-classes .map-swatch rect")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
    expect(new Set(fills).size).toBe(6);
    expect(fills.every((fill) => fill.includes("url("))).toBe(true);
    const ground = await page
      .locator("path[data-state=GA]")
      .evaluate((path) => getComputedStyle(path).fill);
    expect(fills).toContain(ground);
    // More ink with every class; what has no data is told apart by its form.
    const inks: number[] = [];
    for (const swatch of (await swatches.all()).slice(0, 5))
      inks.push(await inkOf(context, await swatch.screenshot()));
    expect(inks).toEqual([...inks].sort((a, b) => a - b));
    expect(new Set(inks.map((ink) => Math.round(ink * 20))).size).toBe(5);
  });
});

/** The share of a picture that is not as its corner's neighbour, the ground: read on a page without our rules. */
async function inkOf(context: BrowserContext, picture: Buffer): Promise<number> {
  const page = await context.newPage();
  const ink = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement("canvas");
      const { width, height } = Object.assign(canvas, { width: image.width, height: image.height });
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(2, 2, width - 4, height - 4) ?? { data: [] };
      const background = getComputedStyle(document.documentElement).backgroundColor;
      const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += (data[at] ?? 0) / 255;
      const light = sum / (data.length / 4);
      return background !== "" && isDark ? light : 1 - light;
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
  await page.close();
  return ink;
}

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
    // Type that arrives meanwhile may give the map another height: both follow, the one after the other.
    const apart = async () => {
      const drawn = await middleOf(page, `path[data-area=${code}]`);
      const live = await middleOf(page, `path[data-state=${code}]`);
      return Math.hypot(drawn.x - live.x, drawn.y - live.y);
    };
    await expect.poll(apart, { message: code }).toBeLessThan(JUMP);
  }
  expect(asked.filter((path) => path.includes("state-shapes"))).toEqual([]);
  // The document holds the marks drawn; what the live map puts in their place is asked for once.
  expect(asked.filter((path) => path === "/map/marks")).toHaveLength(1);
  const drawn = await page.locator(".map-drawing a:has(.form-mark) > title").allTextContents();
  expect(drawn.length).toBeGreaterThan(3);
  const live = page.locator(".map-symbol");
  await expect(live).toHaveCount(drawn.length);
  const names = await live.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  expect(names.sort()).toEqual(drawn.sort());
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

test("on paper, which is as narrow as a tablet, the panel is read whole though a sheet there is lowered", async ({
  page,
  signInAs,
}) => {
  await page.setViewportSize({ width: 718, height: 1_000 });
  await signInAs("viewer");
  await page.goto(`/?${YEAR}`);
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  const priorities = page.getByRole("heading", { name: "重点分野と関心度" });
  await expect(priorities).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(priorities).toBeVisible();
  const [map, panel] = [await boxOf(page, ".map-stage"), await boxOf(page, ".area-panel")];
  expect((panel?.y ?? 0) >= (map?.y ?? 0) + (map?.height ?? 0)).toBe(true);
});
