/** A mission enters what an event costs, line by line. */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test.use({ expectedConsoleErrors: [/status of 40\d/] });

test("P12, P14 lines are added, moved and saved by keyboard, and summed by currency", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeEvent(server.db, {
    occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}`);
  await page.getByRole("link", { name: "予算", exact: true }).click();
  await expect(page.getByRole("heading", { name: "予算と費用" })).toBeVisible();
  await expectAccessible(page);

  const line = (number: number) => page.getByRole("group", { name: `内訳${number}`, exact: true });
  await line(1).getByLabel("内容").fill("会場借料");
  await line(1).getByLabel("計画額", { exact: true }).fill("-1");
  const add = page.getByRole("button", { name: "内訳を追加" });
  await add.focus();
  await page.keyboard.press("Enter");
  await line(2).getByLabel("内容").fill("通訳");
  await line(2).getByLabel("計画額", { exact: true }).fill("３００");
  await line(2).getByLabel("計画額の概数の別").selectOption("about");
  const up = page.getByRole("button", { name: "内訳2を前へ", exact: true });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(line(1).getByLabel("内容")).toHaveValue("通訳");

  await line(1).getByLabel("内容").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("内訳2 計画額");
  await expectAccessible(page);
  await line(2).getByLabel("計画額", { exact: true }).fill("1,200");
  await page.keyboard.press("Enter");
  await expect(page.getByText("予算を保存しました。")).toBeVisible();
  await expect(page.getByText("承認済みの取組を再び提出しました")).toBeVisible();
  await expect(page.getByRole("row", { name: /合計/ })).toContainText("約1,500ドル");
  await expectAccessible(page);

  await page.goto(`/events/${eventId}`);
  await expect(page.getByText(/費用 計画 約1,500ドル/)).toBeVisible();
});

test("lines are added and saved without scripts, in English", async ({
  browser,
  context,
  server,
  signInAs,
  readIn,
}) => {
  const eventId = await makeEvent(server.db);
  await signInAs("secretariat");
  await readIn("en");
  const quiet = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
    baseURL: server.url,
  });
  const page = await quiet.newPage();
  await page.goto(`/events/${eventId}/budget`);
  await page.getByLabel("What for").fill("Hire of the hall");
  await page.getByLabel("Actual", { exact: true }).fill("900");
  await page.getByRole("button", { name: "Add a line" }).click();
  await expect(page.getByRole("group", { name: "Line 2" })).toBeVisible();
  await expect(page.getByLabel("What for").first()).toHaveValue("Hire of the hall");
  await page.getByRole("button", { name: "Save budget" }).click();
  await expect(page.getByText("The budget is saved.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Total/ })).toContainText("US$900");
  await quiet.close();
});
