/**
 * Finding a real Chromium for the browser tests, and installing Debian's where there is none.
 *
 * Playwright's own browser comes first. Its download may be blocked, so the system's is next, and the package manager
 * last. Debian has a Chromium without windows, which is a third less work. Japanese pages need the CJK fonts beside it.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { installPackagesOfDebian, installsPackages } from "./debian.mjs";
import { StepFailure } from "./steps.mjs";

const SYSTEM_PATHS = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The first of them that the system has, and the fonts. */
const BROWSERS = ["chromium-headless-shell", "chromium"];
const FONTS = "fonts-noto-cjk";
const ADVICE =
  "run `npx playwright install --with-deps chromium`, or install chromium from your system's packages";

/** What the pinned Playwright switches off: of two such lists the browser reads the later one alone. */
const OFF_BY_PLAYWRIGHT = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

/** Pages of the address bar, which nobody sees here: they take each new window longer than ours does. */
const ADDRESS_BAR = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** Arguments that keep the browser from calling home and to our pages; root cannot use the sandbox. */
export function chromiumArgs() {
  const quiet = [
    `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR].join(",")}`,
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

/** Path of a Chromium that exists on this machine, or null. */
export function findChromium() {
  const own = playwrightsOwn();
  if (own !== null) return own;
  return SYSTEM_PATHS.find((path) => existsSync(path)) ?? null;
}

/** Path of a Chromium, installed if need be; throws a StepFailure that says what to do. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!installsPackages()) throw new StepFailure(`No Chromium for the browser tests: ${ADVICE}`);
  await installPackagesOfDebian(...BROWSERS.map((browser) => [browser, FONTS]));
  const installed = findChromium();
  if (installed === null) throw new StepFailure(`apt-get could not install Chromium: ${ADVICE}`);
  return installed;
}

function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null; // The packages are not installed yet.
  }
}
