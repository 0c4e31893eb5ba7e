/** What the home page weighs with the demonstration in it, and that no word of the register widens a page. */
import { gzipSync } from "node:zlib";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { expect, test } from "../../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { testContext } from "../../support/test-context";

/** Gzipped, in kilobytes. The whole map and the panel are in the document. */
const DOCUMENT_KB = 38;
const DRAWING_KB = 18.5;
const STYLES_KB = 12;
const FONTS_KB = 60;
/** With the live map and how paper is drawn. */
const SCRIPTS_KB = 170;

/** A machine that writes no Japanese, whatever the one of the test has. */
const BARE = "CanvasRenderingContext2D.prototype.measureText = () => ({ width: 50 });";

const kilobytes = (text: string | Buffer) => gzipSync(text).byteLength / 1000;
const sumOf = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

test("C17 the first view holds the map and weighs what it may: document, drawing, styles, and fonts only once it lives", async ({
  page,
  server,
  signInAs,
}) => {
  const administrator = await testContext(server.db, { role: "administrator" });
  expect(await loadDemonstration(administrator)).toMatchObject({ ok: true });
  await signInAs("mission-editor", "chicago");
  await page.addInitScript({ content: BARE });
  const fonts: Promise<number>[] = [];
  const beforeLife: string[] = [];
  let isAlive = false;
  const scripts: Promise<number>[] = [];
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script")
      scripts.push(answer.body().then((body) => kilobytes(body)));
    if (answer.request().resourceType() !== "font") return;
    if (!isAlive) beforeLife.push(answer.url());
    fonts.push(answer.body().then(({ byteLength }) => byteLength / 1000));
  });
  page.on("request", (request) => {
    // Where an address leads is asked by a page that lives.
    if (request.url().includes("/__manifest")) isAlive = true;
  });
  const answer = await page.goto("/");
  const html = (await answer?.text()) ?? "";
  await expect(page.locator(".map-drawn-covered")).toHaveCount(1);
  await expect(page.locator("html.japanese-type")).toHaveCount(1);
  await expect(page.locator("body")).toHaveCSS("font-family", /Kusanone Japanese/);
  await page.waitForLoadState("networkidle");

  const drawing = /<svg class="map-drawing".*?<\/svg>/s.exec(html)?.[0] ?? "";
  const sheets = html.match(/(?<=<link rel="stylesheet" href=")[^"]+/g) ?? [];
  const styles = await Promise.all(
    sheets.map(async (href) => kilobytes(await (await page.request.get(href)).body())),
  );
  const weights = {
    document: kilobytes(html),
    drawing: kilobytes(drawing),
    styles: sumOf(styles),
    fonts: sumOf(await Promise.all(fonts)),
    scripts: sumOf(await Promise.all(scripts)),
  };
  process.stdout.write(`First view, kB gzipped: ${JSON.stringify(weights)}\n`);
  expect(weights.document).toBeLessThan(DOCUMENT_KB);
  expect(weights.drawing).toBeGreaterThan(5);
  expect(weights.drawing).toBeLessThan(DRAWING_KB);
  expect(weights.styles).toBeLessThan(STYLES_KB);
  expect(beforeLife).toEqual([]);
  expect(weights.fonts).toBeLessThan(FONTS_KB);
  expect(weights.scripts).toBeGreaterThan(100);
  expect(weights.scripts).toBeLessThan(SCRIPTS_KB);
});

test("A15: a word of a hundred letters breaks on the phone and on paper: list, event, state", async ({
  page,
  server,
  signInAs,
}) => {
  const word = "Donaudampfschiffahrtselektrizitaeten".repeat(3);
  const place = { ...placeIn("KY", word), lat: 38.2, lon: -85.7 };
  const occurrences = [occurrenceOf({ day: "2031-05-01", place, venue: word })];
  const title = { ja: word, en: null };
  const id = await makeEvent(server.db, { title, occurrences });
  await signInAs("viewer");
  for (const [width, media] of [
    [390, "screen"],
    [680, "print"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ media });
    for (const path of ["/events?year=2031", `/events/${id}`, "/states/KY?year=2031"]) {
      await page.goto(path);
      await expect(page.getByText(word).first()).toBeAttached();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wider, `${path} on ${media}`).toBeLessThanOrEqual(0);
    }
  }
  // C6: its place is drawn, and its map is read out.
  await page.goto(`/events/${id}`);
  const map = page.getByRole("img", { name: "実施する場所の地図" });
  await expect(map).toBeVisible();
  expect(await map.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(480);
});

test("the map of the page is saved as a picture under a Japanese name", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await page.goto("/?year=2018&measure=planned");
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "画像を保存" }).click();
  expect((await saved).suggestedFilename()).toBe("地図_計画件数_平成30年度.svg");
});
