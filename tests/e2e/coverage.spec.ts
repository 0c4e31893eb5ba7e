/** The coverage matrix: from a cell to its events and its map, sorted and grouped, by keyboard, on a phone, on paper. */
import type { Locator, Page } from "@playwright/test";
import { LANGUAGES } from "~/domain/value/language";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";

const MATRIX = "/coverage?year=2026";
const PLACE = "ワイオミング州・科学技術・イノベーション";

const inWyoming = (outcome: "held" | "scheduled", day: string) =>
  occurrenceOf({ outcome, day, place: placeIn("WY") });

/** Two held, one planned and submitted, one planned draft of Chicago's, in one cell. */
test.beforeAll(async ({ server }) => {
  const tags = ["4.0:1-1"];
  const titled = (ja: string) => ({ tags, title: { ja, en: "Semiconductor seminar" } });
  const draft = (ja: string, outcome: "held" | "scheduled", day: string) => ({
    ...titled(ja),
    occurrences: [inWyoming(outcome, day)],
  });
  await makeEvent(server.db, draft("半導体セミナー", "held", "2026-04-10"));
  await makeEvent(server.db, draft("半導体工場の視察", "held", "2026-05-11"));
  const next = draft("半導体フォーラム", "scheduled", "2027-02-01");
  await makeEvent(server.db, next, { approval: "submitted" });
  await makeEvent(server.db, draft("未提出の計画", "scheduled", "2027-02-20"), {
    approval: "draft",
  });
});

const rowOf = (page: Page, state: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: state }) });

async function expectListed(page: Page, titles: string[]): Promise<void> {
  const listed = page.getByRole("main").getByRole("link", { name: /^半導体|^未提出/ });
  await expect(listed).toHaveText(titles);
}

test("N10 each figure of a cell lists exactly its events, by keyboard, and the map asks for the same", async ({
  page,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  await page.goto(MATRIX);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("令和8年度（FY2026）の展開状況");
  const row = rowOf(page, "ワイオミング州");
  await row.getByRole("link", { name: `${PLACE}：実施2件の一覧` }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/state=WY/);
  await expectListed(page, ["半導体工場の視察", "半導体セミナー"]);

  await page.goBack();
  await row.getByRole("link", { name: "提出済み1" }).first().press("Enter");
  await expectListed(page, ["半導体フォーラム"]);
  await page.goBack();
  await row.getByRole("link", { name: "下書き1" }).first().press("Enter");
  await expectListed(page, ["未提出の計画"]);

  await page.goBack();
  await row.getByRole("link", { name: `${PLACE}：地図` }).press("Enter");
  await expect(page).toHaveURL(/\/\?.*state=WY.*priority=4\.0%3A1-1/);
  await expect(page.getByRole("link", { name: /^取組 3件中/ })).toBeVisible();
});

test.describe("to a viewer", () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs("viewer");
  });

  test("grouped by mission and sorted by the last event, it stays readable to everybody", async ({
    page,
  }) => {
    await page.goto(MATRIX);
    await page.getByRole("link", { name: "管轄公館" }).click();
    await expect(page).toHaveURL(/group=jurisdiction/);
    await expect(page.getByRole("rowheader", { name: "シカゴ総" })).toBeVisible();
    await expect(page.getByText("管轄が分かれる州は")).toBeVisible();
    await page.getByRole("link", { name: "最終実施で並べ替え" }).click();
    await expect(page.getByRole("columnheader", { name: /最終実施/ })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expectAccessible(page);
  });

  test("heads and states stay in sight while the matrix is read to its end", async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(MATRIX);
    const matrix = page.getByRole("region", { name: "展開状況" });
    await matrix.evaluate((box) => {
      box.scrollIntoView();
      box.scrollTo(box.scrollWidth, box.scrollHeight);
    });
    await expect(page.getByRole("columnheader", { name: /最終実施/ })).toBeInViewport();
    await expect(page.getByRole("rowheader", { name: "全米計" })).toBeInViewport();
    expect(await sidewaysBy(page)).toBe(0);
  });

  test("on a phone, in English: state by state with a thumb", async ({ page, readIn }) => {
    await readIn("en");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(MATRIX);
    await expect(page.getByRole("table")).toBeHidden();
    expect(await sidewaysBy(page)).toBe(0);
    await page.getByRole("link", { name: /^Wyoming/ }).click();
    const reading = page.getByRole("region", { name: "Wyoming in detail" });
    await expect(reading.getByText("Gap").first()).toBeVisible();
    expect(await sidewaysBy(page)).toBe(0);
    await expectAccessible(page);
    await reading
      .getByRole("link", { name: /: list of 2 held$/ })
      .first()
      .click();
    await expect(page.getByRole("main")).toContainText("Semiconductor seminar");
  });

  test("printed on A4 nothing of the matrix is cut, whoever's language", async ({
    page,
    readIn,
  }) => {
    for (const language of LANGUAGES) {
      await readIn(language);
      await page.goto(MATRIX);
      await page.emulateMedia({ media: "print" });
      // What A4 across leaves between margins of 10 mm.
      await page.setViewportSize({ width: Math.floor((277 / 25.4) * 96), height: 720 });
      expect(await sidewaysBy(page)).toBe(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12]/);
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 1280, height: 720 });
    }
  });

  test("P32 the map is shaded by the coverage gap", async ({ page }) => {
    await page.goto("/?year=2026&measure=gap&view=table");
    await expect(rowOf(page, "ワイオミング州").getByRole("cell").last()).toHaveText("4／5");
    await page.goto("/?year=2026");
    await page.getByLabel("色分け").selectOption("gap");
    await expect(page).toHaveURL(/measure=gap/);
    await expect(page.getByText(/^空白（/).first()).toBeVisible();
  });
});

/** By how many pixels the page itself can be moved sideways. */
async function sidewaysBy(page: Page): Promise<number> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  return scrollWidth - clientWidth;
}
