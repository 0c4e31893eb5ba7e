/**
 * `tsx tests/bench/site-layer.ts`: sites on the map in Chromium at 10,000 and 100,000: how soon they are drawn, and how
 * smooth the map is with them. Prints a table; with `--write` also into README.md beside this file. Needs a build.
 *
 * Zoomed in as far as sites stand in cells of the grid; below that each state has one mark.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { openDatabase } from "~db/client";
import { chromiumArgs, findChromium } from "../../scripts/chromium.mjs";
import { startServer } from "../support/running-server";
import { newDataFolder } from "../support/test-database";
import { signIn } from "./data-folder";
import { median } from "./measure";
import { type BenchRow, printTable, writeSiteLayer } from "./results";
import { fillSites } from "./site-rows";

const SIZES = [10_000, 100_000];
const RUNS = 5;
const MOST = { draw: 300, keyboard: 17, mouse: 34, heap: 30 };
/** A frame as Chromium tells it is a hundredth of a millisecond longer or shorter than it is. */
const TOLERANCE = 0.1;
const MARKS = ".leaflet-marker-icon.map-site-mark";

/** In the page: the length of every frame since the last question. */
const WATCH = `
  window.frames = [];
  let last = performance.now();
  const frame = (now) => {
    window.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
`;

type Measured = { draw: number; closer: number; keyboard: number; mouse: number; heap: number };

await siteLayer();

async function siteLayer(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: chromiumArgs(),
  });
  const rows: BenchRow[] = [];
  for (const sites of SIZES) {
    const folder = await newDataFolder();
    fillSites(join(folder, "kusanone.db"), sites);
    const db = openDatabase(folder);
    const cookie = await signIn(db);
    db.close();
    const server = await startServer(folder);
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measured(browser, { url: server.url, cookie }));
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
    rows.push(...rowsOf(sites, runs));
  }
  await browser.close();
  printTable(rows);
  if (process.argv.includes("--write")) writeSiteLayer(rows);
}

async function measured(
  browser: Browser,
  { url, cookie }: { url: string; cookie: string },
): Promise<Measured> {
  const context = await browser.newContext({
    locale: "ja-JP",
    viewport: { width: 1440, height: 900 },
  });
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(url);
  await page.locator(".map-drawn-covered").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  const before = await heapOf(session);
  const draw = await untilMarks(page, async () => {
    await page.locator(".map-layers > summary").click();
    await page.evaluate("window.asked = performance.now()");
    await page.locator(".map-layers input[name=sites]").click();
  });
  await page.keyboard.press("Escape");
  const closer = await zoomedIn(page);
  const keyboard = await panned(page, async () => {
    await page.locator('[data-state="KS"]').focus();
    const ways = ["ArrowRight", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowDown"];
    for (const way of [...ways, ...ways, ...ways]) {
      await page.keyboard.press(way);
      await page.waitForTimeout(150);
    }
  });
  const mouse = await panned(page, async () => {
    const box = await page.locator(".map-canvas").boundingBox();
    const [x, y] = [(box?.x ?? 0) + 500, (box?.y ?? 0) + 250];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) await page.mouse.move(x - 3 * step, y + step);
    await page.mouse.up();
  });
  const heap = (await heapOf(session)) - before;
  await context.close();
  return { draw, closer, keyboard, mouse, heap };
}

/** From the choice of the layer until its marks stand in a frame that is drawn. */
async function untilMarks(page: Page, ask: () => Promise<void>): Promise<number> {
  const drawn = page.evaluate(`new Promise((done) => {
    const look = () => {
      if (document.querySelector("${MARKS}")) requestAnimationFrame(() => done(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
  await ask();
  const at = Number(await drawn);
  return at - Number(await page.evaluate("window.asked"));
}

/** Until the cells of the closer view stand, from the press that asks for it; the map's own motion counts too. */
async function zoomedIn(page: Page): Promise<number> {
  const answer = page.waitForResponse((one) => one.url().includes("/map/sites?"));
  const began = Date.now();
  const zoom = page.locator(".map-controls button").first();
  await zoom.click();
  await zoom.click();
  await answer;
  await page.evaluate(
    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
  );
  const taken = Date.now() - began;
  await page.waitForLoadState("networkidle");
  return taken;
}

/** The 95th percentile of the frames while something is done. */
async function panned(page: Page, pan: () => Promise<void>): Promise<number> {
  await page.evaluate("window.frames = []");
  await pan();
  const frames = (await page.evaluate("window.frames")) as number[];
  const sorted = frames.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/** In megabytes, without what nobody holds. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}

function rowsOf(sites: number, runs: readonly Measured[]): BenchRow[] {
  const name = `${sites.toLocaleString("en-US")} sites`;
  const middle = (of: keyof Measured) => median(runs.map((run) => run[of]));
  const row = (what: string, of: keyof typeof MOST, unit: string): BenchRow => {
    const value = middle(of);
    return {
      what: `${name}: ${what}`,
      measured: `${value.toFixed(1)} ${unit}`,
      target: `at most ${MOST[of]} ${unit}`,
      reached: value <= MOST[of] + TOLERANCE,
      remark: of === "draw" ? `a closer view after ${middle("closer").toFixed(0)} ms` : "",
    };
  };
  return [
    row("first draw", "draw", "ms"),
    row("a frame while panning by keyboard, p95", "keyboard", "ms"),
    row("a frame while panning by mouse, p95", "mouse", "ms"),
    row("heap of the layer and what was seen", "heap", "MB"),
  ];
}
