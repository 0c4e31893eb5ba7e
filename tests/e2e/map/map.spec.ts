/** The map as home: one tab stop, arrows, panel, table twin; nothing asked of anybody else. */
import { expectAccessible } from "../../support/browser-axe";
import { expect, test } from "../../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { makeMapEvents, YEAR } from "./map-events";
import { clearPointOf, openMap, stateOf } from "./open-map";

let caravan = 0;

test.beforeAll(async ({ server }) => {
  ({ caravan } = await makeMapEvents(server.db));
});

test("a state is opened and left with the keyboard alone, and the map stays mounted", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await openMap(page);
  await page.locator(".map-canvas").evaluate((map) => map.setAttribute("data-kept", "yes"));

  await expect(page.locator("path[data-state][tabindex='0']")).toHaveCount(1);
  await stateOf(page, "GA").focus();
  await page.keyboard.press("ArrowRight");
  await expect(stateOf(page, "SC")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(stateOf(page, "GA")).toBeFocused();
  await expect(page.locator("path[data-state][tabindex='0']")).toHaveCount(1);
  await expect(page.locator(".map-outline-focus")).toHaveCount(1);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/map/states/GA\\?${YEAR}$`));
  await expect(page.getByRole("heading", { name: "ジョージア州" })).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`/\\?${YEAR}$`));
  await expect(stateOf(page, "GA")).toBeFocused();
  await expect(page.locator(".map-canvas[data-kept=yes]")).toHaveCount(1);
});

test("the map is one stop of the tab key", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await openMap(page);
  const stops: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    const code = await page.evaluate(
      () => document.activeElement?.getAttribute("data-state") ?? "",
    );
    if (code !== "") stops.push(code);
  }
  expect([...new Set(stops)]).toHaveLength(1);
});

test("a click opens the panel: whose it is, figures, events, facts with their definition", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "atlanta");
  await openMap(page, `/?${YEAR}`);
  await stateOf(page, "GA").click({ position: await clearPointOf(page, "GA") });
  const panel = page.getByRole("complementary");
  await expect(panel).toContainText("在アトランタ日本国総領事館");
  await expect(panel).toContainText("茶会");
  await expect(panel.getByRole("link", { name: "ここで取組を計画する" })).toHaveAttribute(
    "href",
    /state=GA/,
  );
  // Two with definition and source; the others in a line each, which leads to theirs.
  await page.goto(`/map/states/IN?${YEAR}`);
  await expect(panel.getByText("定義と出典")).toHaveCount(2);
  await panel.getByText(/^他\d+件$/).click();
  const other = panel.locator("details .state-fact").filter({ has: page.getByRole("link") });
  const [name = ""] = await other.getByRole("link").allInnerTexts();
  await other.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/investment\/facts\?measure=/);
  await expect(page.getByRole("main")).toContainText(name);
});

test("a viewer is not offered to plan", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.goto(`/map/states/GA?${YEAR}`);
  await expect(page.getByRole("complementary")).toBeVisible();
  await expect(page.getByRole("link", { name: "取組を計画する" })).toHaveCount(0);
});

test("map, table and panel say the same of every state. N9", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await openMap(page);
  const spoken = await page
    .locator("path[data-state]")
    .evaluateAll((paths) =>
      paths.map(
        (path) => [path.getAttribute("data-state"), path.getAttribute("aria-label")] as const,
      ),
    );
  await page.getByRole("link", { name: "表", exact: true }).click();
  const rows = page.locator(".map-table tbody tr").filter({ has: page.locator("th a") });
  await expect(rows).toHaveCount(56);
  const inTable = await rows.evaluateAll((all) =>
    all.map(
      (row) =>
        [
          row.querySelector("th span")?.textContent?.trim(),
          row.querySelector("td")?.textContent,
        ] as const,
    ),
  );
  const heldOf = new Map(
    spoken.map(([code, words]) => [code, /実施(\d+)件/.exec(words ?? "")?.[1]]),
  );
  for (const [code, held] of inTable) expect([code, held]).toEqual([code, heldOf.get(code ?? "")]);
  expect(heldOf.get("GA")).toBe("3");
  await expect(page.locator(".map-table tbody").last()).toContainText("オンライン");

  await page.goto(`/map/states/GA?${YEAR}`);
  await expect(page.locator(".state-figures .value").first()).toHaveText("3");
});

test("n of N names what the map cannot show, with the way to it. N9", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  await openMap(page);
  await expect(page.locator(".map-count")).toContainText("7件中6件");
  const rest = page.locator(".map-not-shown");
  await expect(rest.getByRole("heading", { name: "地図にない取組" })).toBeVisible();
  await expect(rest.getByRole("link", { name: "オンライン1件" })).toHaveAttribute(
    "href",
    /state=online/,
  );
});

test("no two labels overlap in the browser, and every area has one", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page);
  await expect(page.locator(".map-label")).toHaveCount(56);
  const overlapping = await page.locator(".map-label").evaluateAll((labels) => {
    const boxes = labels.map((label) => ({
      text: label.textContent,
      box: label.getBoundingClientRect(),
    }));
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b) =>
          a.box.left < b.box.right &&
          b.box.left < a.box.right &&
          a.box.top < b.box.bottom &&
          b.box.top < a.box.bottom
            ? [`${a.text} ${b.text}`]
            : [],
        ),
    );
  });
  expect(overlapping).toEqual([]);
});

test("a caravan asked for shows its stops in order", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await openMap(page, `/?${YEAR}&event=${caravan}`);
  await expect(page.locator(".map-stop")).toHaveText(["1", "2", "3"]);
});

test("zooming, moving and filtering ask nobody outside for anything", async ({
  page,
  signInAs,
}) => {
  await signInAs("viewer");
  const hosts = new Set<string>();
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http")) hosts.add(hostname);
  });
  await openMap(page);
  const answered = page.waitForResponse((answer) => answer.url().includes("/map/symbols"));
  await page.getByRole("button", { name: "拡大" }).click();
  await page.getByRole("button", { name: "拡大" }).click();
  expect((await answered).ok()).toBe(true);
  await page.locator(".map-canvas").dragTo(page.locator(".map-legend"), { force: true });
  await page.getByLabel("色分け").selectOption("days");
  await expect(page).toHaveURL(/measure=days/);
  expect([...hosts]).toEqual(["localhost"]);
});

test("a filter is applied at once, stands in the URL and is taken away with its chip", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "atlanta");
  await openMap(page);
  await page.getByLabel("形態").selectOption("caravan");
  await expect(page).toHaveURL(/form=caravan/);
  await expect(page.locator(".map-count")).toContainText("1件中1件");
  await page.getByRole("link", { name: "形態：キャラバンを外す" }).click();
  await expect(page).not.toHaveURL(/form=/);
  await page.getByRole("link", { name: "自公館" }).click();
  await expect(page).toHaveURL(/organiser=atlanta/);
});

test("an empty year says so and leads to one that is not", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await openMap(page, "/?year=2022");
  await expect(page.locator(".map-empty")).toContainText("令和4年度に登録された取組はありません");
  await page.getByRole("link", { name: /取組のある/ }).click();
  await expect(page.locator(".map-empty")).toHaveCount(0);
});

test.describe("bad addresses", () => {
  test.use({ expectedConsoleErrors: [/status of (400|404)/] });

  test("a filter nobody knows is refused with its name, not ignored", async ({
    page,
    signInAs,
  }) => {
    await signInAs("viewer");
    const answer = await page.goto("/?kind=parade&year=20025&measure=money&borders=yes");
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("alert")).toContainText("色分け「money」");
    await expect(page.getByRole("alert")).toContainText("境界「yes」");
    await expect(page.getByRole("alert")).toContainText("種別「parade」");
    await expect(page.getByRole("alert")).toContainText("年度「20025」");
  });

  test("a state that does not exist is not found", async ({ page, signInAs }) => {
    await signInAs("viewer");
    expect((await page.goto("/map/states/ZZ"))?.status()).toBe(404);
  });
});

test("a fictional last contact of another year is marked in the panel and below map and table", async ({
  page,
  server,
  signInAs,
}) => {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const held = occurrenceOf({ outcome: "held", day: yesterday, place: placeIn("WY") });
  const title = { ja: "架空の会", en: "Fictional talk" };
  await makeEvent(server.db, { title, occurrences: [held] }, { fictional: true });
  await signInAs("viewer");
  const note = page.locator(".map-notes .badge-fictional");
  // The map itself tells of the last event of each state.
  await openMap(page);
  await expect(note).toBeVisible();
  await openMap(page, `/map/states/WY?${YEAR}`);
  await expect(page.locator(".state-last")).toContainText("架空の会");
  await expect(page.locator(".state-last .badge-fictional")).toBeVisible();
  await expect(note).toBeVisible();
  await page.goto(`/?${YEAR}&view=table`);
  await expect(note).toBeVisible();
});

test("map and panel pass the accessibility check in both languages", async ({ page, signInAs }) => {
  await signInAs("secretariat");
  await openMap(page, `/map/states/GA?${YEAR}`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Georgia", exact: false })).toBeVisible();
  await expect(stateOf(page, "GA")).toHaveAttribute("aria-label", /Georgia/);
  await expectAccessible(page);
  await page.goto(`/map/missions/atlanta?${YEAR}&view=table`);
  await expectAccessible(page);
});
