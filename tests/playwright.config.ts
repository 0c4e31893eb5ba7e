/**
 * Browser tests, one spec per task of a user.
 *
 * There is no common server: each spec has its own on its own data (browser-fixtures.ts), so specs never meet in
 * one database. A Japanese machine is the default; a spec says `test.use({ timezoneId })` for another.
 */
import { defineConfig } from "@playwright/test";
import { chromiumArgs, findChromium } from "../scripts/chromium.mjs";

// The servers that specs start inherit it: see db/client.ts.
process.env.REVERSE_UNORDERED_SELECTS = "on";
process.env.UNSYNCED_WRITES = "on";

const executablePath = findChromium();
if (executablePath === null) throw new Error("No Chromium: `npm test` installs one or says how");

/** What is looked at or measured: on paper, on a phone, side by side. The others are drawn in the fonts of the system. */
const LAYOUT =
  /(calendar|coverage|first-view|frame|map|map-phone|state-page|welcome|yearly-report)\.spec\.ts$/;
/** On a machine without Japanese every new window reads its type file by file: a sixth of the time of a test. */
const SYSTEM_FONTS = "--disable-remote-fonts";
const launch = (...args: string[]) => ({
  launchOptions: { executablePath, args: [...chromiumArgs(), ...args] },
});

export default defineConfig({
  testDir: "e2e",
  outputDir: ".results/browser",
  globalSetup: "./support/browser-template.ts",
  workers: 2,
  // What passes at the second try is printed by name as flaky: a machine of others must not keep out what is sound.
  retries: 1,
  // Generous, so that a busy machine fails nothing: no test is about time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"], ["json", { outputFile: ".results/playwright.json" }]],
  use: {
    browserName: "chromium",
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    screenshot: "only-on-failure",
    // A trace of every test costs a tenth of the time; to see one: `--trace on` for a single spec.
    trace: "off",
  },
  projects: [
    { name: "own fonts", testMatch: LAYOUT, use: launch() },
    { name: "system fonts", testIgnore: LAYOUT, use: launch(SYSTEM_FONTS) },
  ],
});
