/** The JavaScript a browser really loads for a page, gzipped: lazily loaded chunks too. */
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { chromiumArgs, findChromium } from "../../scripts/chromium.mjs";

export async function scriptSizes(
  origin: string,
  cookie: string,
  paths: readonly string[],
): Promise<{ path: string; kB: number }[]> {
  const executablePath = findChromium();
  if (executablePath === null) return [];
  const browser = await chromium.launch({ executablePath, args: chromiumArgs() });
  const sizes: { path: string; kB: number }[] = [];
  for (const path of paths) {
    const context = await browser.newContext();
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: origin }]);
    const page = await context.newPage();
    const bodies: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      bodies.push(response.body().then((body) => gzipSync(body).byteLength));
    });
    await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
    sizes.push({ path, kB: Math.round(bytes / 100) / 10 });
    await context.close();
  }
  await browser.close();
  return sizes;
}
