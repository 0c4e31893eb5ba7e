/** The frame of every page: both languages, errors, and what the server refuses. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";

test("every page has a language, a way to the content and the other language", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expectAccessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a signed-in person stays signed in from page to page", async ({ page, signInAs }) => {
  const { name } = await signInAs("mission-editor", "chicago");
  await page.goto("/settings");
  await expect(page.getByRole("banner")).toContainText(name);
});

const PAGES = [
  ...["/", "/?view=table", "/events", "/events/calendar", "/events/new?form=caravan", "/coverage"],
  ...[
    "/states/IN",
    "/targets",
    "/reports",
    "/organisations",
    "/partners",
    "/plans",
    "/templates",
    "/inbox",
  ],
  ...["/approvals", "/history", "/settings", "/views"],
  ...["/investment", "/investment/contrast", "/investment/facts", "/imports", "/missions"],
  ...["/submissions", "/rounds", "/messages", "/meetings", "/examples", "/counting"],
];

test("C16 every page begins at one left edge, under the name in the header", async ({
  page,
  signInAs,
}) => {
  await signInAs("secretariat");
  for (const path of PAGES) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const edges = await page.evaluate(() => {
        const first = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .map((element) => element.getBoundingClientRect())
            .find((box) => box.width > 2 && box.height > 2)?.left;
        return {
          name: first(".frame-name"),
          heading: first("main h1, main .map-legend h2"),
          toolbar: first(".filter-bar :is(.filter-year, .filter-select, summary)"),
          table: first(".page .table, .map-table .table"),
          notice: first("main .notice"),
        };
      });
      const edge = width === 390 ? 12 : 20;
      // The frame of a table is a line outside its edge.
      for (const [what, left] of Object.entries(edges))
        if (left !== undefined)
          expect(Math.abs(left - edge), `${path} ${width} ${what}`).toBeLessThan(1.5);
    }
  }
});

test("C16 every page has the one banner and the one switch", async ({ page, signInAs }) => {
  await signInAs("secretariat");
  const seen = { banner: new Set<string>(), switch: new Set<string>() };
  for (const path of PAGES) {
    await page.goto(path);
    const found = await page.evaluate(() => {
      const styleOf = (element: Element) => {
        const style = getComputedStyle(element);
        return [style.backgroundColor, style.borderRadius, style.borderLeftWidth].join(" ");
      };
      // Whatever looks like a banner: a ground of its own behind a bar at its side.
      const banners = [...document.querySelectorAll("main :is(div, p, section, ul)")].filter(
        (element) => {
          const style = getComputedStyle(element);
          const bar = Number.parseFloat(style.borderLeftWidth);
          const hasGround = style.backgroundColor !== "rgba(0, 0, 0, 0)";
          return bar >= 3 && bar > Number.parseFloat(style.borderRightWidth) && hasGround;
        },
      );
      return {
        banner: banners.map(styleOf),
        strange: banners.filter((one) => !one.matches(".notice")).map((one) => one.className),
        switch: [...document.querySelectorAll("main .switch")].map(styleOf),
      };
    });
    expect(found.strange, path).toEqual([]);
    for (const style of found.banner) seen.banner.add(style);
    for (const style of found.switch) seen.switch.add(style);
  }
  expect([...seen.banner]).toHaveLength(1);
  expect([...seen.switch]).toHaveLength(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("C15 the header is one row: name, inbox with its number, and a menu of all the rest", async ({
    page,
    signInAs,
  }) => {
    await signInAs("secretariat");
    await page.goto("/events");
    const header = page.getByRole("banner");
    expect((await header.boundingBox())?.height).toBeLessThanOrEqual(56);
    await expect(header.getByRole("link", { name: /受信箱\s*\d+/ })).toBeVisible();
    await expect(header.getByRole("link", { name: "地図" })).toBeHidden();
    const menu = header.locator("summary", { hasText: "≡" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await expect(header.getByRole("button", { name: "English" })).toBeVisible();
    await expectAccessible(page);
    await header.getByRole("link", { name: "地図" }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(header.getByRole("link", { name: "地図" })).toBeHidden();
  });
});

for (const language of ["ja", "en"] as const) {
  test(`between phone and desktop the header stays one row and nothing is cut: ${language}`, async ({
    page,
    signInAs,
  }) => {
    await signInAs("secretariat");
    await page.goto("/reports");
    if (language === "en") await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const width of [721, 820, 1024, 1141, 1280, 1401]) {
      await page.setViewportSize({ width, height: 800 });
      const header = await page.getByRole("banner").boundingBox();
      expect(header?.height, `at ${width} px`).toBeLessThanOrEqual(56);
      const tall = await page.locator(".frame-header .button:visible").evaluateAll((buttons) =>
        // Higher than one line.
        buttons.filter((button) => button.clientHeight > 44).map((button) => button.textContent),
      );
      expect(tall, `at ${width} px`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test.describe("errors on purpose", () => {
  test.use({ expectedConsoleErrors: [/status of (404|413)/] });

  test("an address that does not exist says so in the visitor's language", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("/nothing/here");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("main")).toBeVisible();
  });

  test("a form too large is answered by the error frame, not by a broken page", async ({
    page,
  }) => {
    await page.goto("/sign-in");
    await page.locator("input[name=email]").evaluate((box: HTMLInputElement) => {
      box.removeAttribute("maxlength");
      box.type = "text";
      box.value = "x".repeat(3_000_000);
    });
    await page.locator("input[name=password]").fill("x");
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.locator("main form button[type=submit]").click();
    expect((await answered).status()).toBe(413);
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByRole("main")).toBeVisible();
    await expect(page.locator("input[name=password]")).toHaveCount(0);
  });
});

test.describe("on paper", () => {
  // What stands on a sheet is in the document; a map that came to life on paper would have no room.
  test.use({ javaScriptEnabled: false });

  test("A2: every sheet names its period and its conditions", async ({ page, signInAs }) => {
    await signInAs("viewer");
    await page.emulateMedia({ media: "print" });
    for (const path of ["/", "/events", "/coverage", "/reports/2018"]) {
      await page.goto(`${path}?${path.startsWith("/reports") ? "" : "year=2018&"}form=caravan`);
      await expect(page.locator(".sheet-conditions"), path).toHaveText(
        "期間：平成30年度　条件：形態：キャラバン",
      );
      await expect(page.locator(".sheet-conditions"), path).toBeVisible();
    }
    await page.goto("/events/calendar?view=month&day=2018-06-01&organiser=chicago");
    await expect(page.locator(".sheet-conditions")).toContainText("条件：実施主体：シカゴ総");
    await page.goto("/events?year=2018");
    await expect(page.getByText(/^取組 \d+件中\d+件$/)).toBeVisible();
  });
});
