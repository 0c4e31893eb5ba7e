/** Planning a state: what it had, what is empty, what comes near, last year's event again, and a brief on paper. */
import { addDays } from "~/domain/day/calendar-date";
import { fiscalYearOf } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf, placeIn } from "../support/make-event";
import { approvedMessage } from "../support/message-steps";
import { testContext } from "../support/test-context";

/** As long as wording may be. */
const LONG_MESSAGE = {
  wording: { ja: `{A}。${"友好".repeat(90)}`, en: `{A}. ${"Friendship ".repeat(32)}` },
  bound: [{ letter: "A" as const, factId: "jobs-bea-ca-2019" }],
};

test("a mission reads a state and plans last year's event again on the same weekday", async ({
  page,
  server,
  signInAs,
}) => {
  const place = placeIn("IA", "Des Moines");
  await makeEvent(server.db, {
    title: { ja: "アイオワの企業訪問", en: "Company visits in Iowa" },
    tags: ["3.0:1"],
    occurrences: [occurrenceOf({ day: "2024-06-11", outcome: "held", place })],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto("/states/IA?year=2025");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/アイオワ州.*令和7年度/);
  await expect(page.getByRole("main")).toContainText("シカゴ");
  await expectAccessible(page);

  const terms = page.getByRole("region", { name: "過去3年度の実施件数" });
  await terms.getByRole("link", { name: "1" }).first().click();
  await expect(page.getByText("取組 1件中1件")).toBeVisible();
  await expect(page.getByRole("link", { name: "アイオワの企業訪問" })).toBeVisible();
  await page.goBack();

  await page.getByRole("link", { name: /複製して計画.*アイオワの企業訪問/ }).click();
  await expect(page.getByText(/同じ曜日の日程で複製しました。/)).toBeVisible();
  await expect(page.getByLabel("件名（和文）")).toHaveValue("アイオワの企業訪問");
  await expect(page.locator("input[name='occurrences[0].first']")).toHaveValue("2025-06-10");
});

test("C5 the brief of a busy state prints on one page of A4, in either language, and fits a phone", async ({
  page,
  server,
  signInAs,
}) => {
  const today = todayIn(HOME_ZONE, new Date());
  for (let at = 1; at <= 8; at++) {
    const title = {
      ja: `カリフォルニア州の企業と投資環境についての意見交換会（第${at}回）`,
      en: `Exchange of views on companies and investment in California, number ${at}`,
    };
    const place = placeIn("CA", "Los Angeles");
    const held = occurrenceOf({ day: addDays(today, -at), outcome: "held", place });
    await makeEvent(server.db, { title, occurrences: [held] });
    const ahead = occurrenceOf({ day: addDays(today, at), place });
    await makeEvent(server.db, { title, occurrences: [ahead] });
  }
  const secretariat = await testContext(server.db, { role: "secretariat" });
  for (let at = 0; at < 3; at++) await approvedMessage(secretariat, LONG_MESSAGE);
  await signInAs("viewer");
  const brief = `/states/CA?year=${fiscalYearOf(today)}&brief=`;
  for (const language of ["ja", "en"]) {
    await page.goto(brief + language);
    await expect(page.locator("main")).toHaveAttribute("lang", language);
    await expect(page.locator("footer")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(
      language === "ja" ? /カリフォルニア州の計画と実績/ : /California: plan/,
    );
    await expect(page.locator(".state-messages li")).toContainText("124,700");
    await expect(page.getByText(language === "ja" ? "他2件" : "2 more").first()).toBeVisible();
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.goto("/states/IN?year=2018");
  await page.getByRole("link", { name: "English" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /Indiana: plan and record for FY2018/,
  );
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

test.describe("bad addresses", () => {
  test("a year that cannot be read is refused in words; an unknown state is not found", async ({
    page,
    signInAs,
    expectedConsoleErrors,
  }) => {
    expectedConsoleErrors.push(/400|404/);
    await signInAs("viewer");
    await page.goto("/states/IN?year=20025");
    await expect(page.getByRole("alert")).toContainText("年度を読み取れません。");
    await page.goto("/states/XX");
    await expect(page.getByRole("heading", { name: "ページが見つかりません" })).toBeVisible();
  });
});
