/**
 * `tsx tests/bench/first-view.ts`: the home page with the demonstration on a slow line (400 kbit/s, 300 ms), in the type
 * of the system. Prints a table; with `--write` also into README.md beside this file. Needs a build.
 */
import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type BrowserContext, chromium } from "@playwright/test";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { openDatabase } from "~db/client";
import { chromiumArgs, findChromium } from "../../scripts/chromium.mjs";
import { startServer } from "../support/running-server";
import { testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";
import { signIn } from "./data-folder";
import { median } from "./measure";
import { type BenchRow, printTable, writeFirstView } from "./results";

const LINE = { latency: 300, bytesPerSecond: 400_000 / 8 };
const RUNS = 5;

type Moment = "whole" | "live";
type Weights = Record<"document" | "drawing" | "styles" | "fonts" | "scripts", number>;
type View = { times: Record<Moment, number>; weights: Weights };

/**
 * In the page: when the drawing stands with its legend, in a frame that is drawn, and when the live map does.
 * It says that the machine writes Japanese: what a bare one is brought besides is weighed by the browser test.
 */
const WATCH = `
  const measure = CanvasRenderingContext2D.prototype.measureText;
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    return text === "国" ? { width: 100 } : measure.call(this, text);
  };
  const look = () => {
    const whole = document.querySelector(".map-drawing") && document.querySelector(".map-legend");
    if (!("whole" in window) && whole) window.whole = performance.now();
    if (document.querySelector(".map-drawn-covered")) window.live = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

await firstView();

async function firstView(): Promise<void> {
  const folder = await newDataFolder();
  const db = openDatabase(folder);
  await loadDemonstration(await testContext(db, { role: "administrator" }));
  const cookie = await signIn(db);
  db.close();
  const server = await startServer(folder);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: chromiumArgs(),
  });
  const views: View[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ locale: "ja-JP" });
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: server.url }]);
    views.push(await viewOf(context, server.url));
    await context.close();
  }
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  const rows = rowsOf(views);
  printTable(rows);
  if (process.argv.includes("--write")) writeFirstView(rows);
}

async function viewOf(context: BrowserContext, url: string): Promise<View> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE.latency,
    downloadThroughput: LINE.bytesPerSecond,
    uploadThroughput: LINE.bytesPerSecond,
  });
  await page.addInitScript({ content: WATCH });
  const bodies: Promise<{ type: string; body: Buffer }>[] = [];
  page.on("response", (answer) => {
    const type = answer.request().resourceType();
    bodies.push(answer.body().then((body) => ({ type, body })));
  });
  await page.goto(url);
  await page.waitForFunction(() => "live" in window);
  const times = await page.evaluate(() => ({
    whole: Number(Reflect.get(window, "whole")),
    live: Number(Reflect.get(window, "live")),
  }));
  // What is asked for afterwards is weighed too: how paper is drawn.
  await page.waitForLoadState("networkidle");
  const parts = await Promise.all(bodies);
  const html = parts.find(({ type }) => type === "document")?.body.toString() ?? "";
  const blocking = html.match(/<link rel="stylesheet"/g)?.length ?? 0;
  const sizeOf = (type: string, most = Number.POSITIVE_INFINITY) =>
    parts
      .filter((part) => part.type === type)
      .slice(0, most)
      .reduce((sum, { body }) => sum + gzipSync(body).byteLength / 1000, 0);
  const drawing = /<svg class="map-drawing".*?<\/svg>/s.exec(html)?.[0] ?? "";
  return {
    times,
    weights: {
      document: gzipSync(html).byteLength / 1000,
      drawing: gzipSync(drawing).byteLength / 1000,
      styles: sizeOf("stylesheet", blocking),
      fonts: sizeOf("font"),
      scripts: sizeOf("script"),
    },
  };
}

function rowsOf(views: readonly View[]): BenchRow[] {
  const middle = (of: (view: View) => number) => median(views.map(of));
  const moment = (what: string, name: Moment, most: number): BenchRow => {
    const seconds = middle(({ times }) => times[name]) / 1000;
    return rowOf(what, `${seconds.toFixed(2)} s`, `within ${most} s`, seconds <= most);
  };
  const weight = (what: string, name: keyof Weights, most: number): BenchRow => {
    const kB = middle(({ weights }) => weights[name]);
    return rowOf(what, `${kB.toFixed(1)} kB`, `at most ${most} kB`, kB <= most);
  };
  return [
    weight("Document with the whole map", "document", 40),
    weight("of it the drawing (SVG)", "drawing", 20),
    weight("Styles that the first view waits for", "styles", 12),
    weight("Fonts, where the system writes Japanese", "fonts", 60),
    weight("JavaScript, the live map included", "scripts", 170),
    moment("Whole map on the slow line", "whole", 1.8),
    moment("Live map on the slow line", "live", 6),
  ];
}

function rowOf(what: string, measured: string, target: string, reached: boolean): BenchRow {
  return { what, measured, target, reached, remark: "" };
}
