/** A round answered by three, one of them by keyboard only: opened, mended, signed off, and how it stands. P180, P181, P182 */
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test.use({ expectedConsoleErrors: [/status of 4\d\d/] });

test("a round answered by three, one of them by keyboard only", async ({
  page,
  server,
  signInAs,
}) => {
  const held = { occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })] };
  const eventId = await makeEvent(server.db, held);
  await makeEvent(server.db, { ...held, lead: "detroit", title: { ja: "共催の催し", en: null } });

  await signInAs("secretariat");
  await page.goto("/rounds");
  await expect(page.getByText("作業依頼はまだありません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "作業依頼を出す" }).click();
  await page.getByLabel("対象期間の初日").fill("令和7年4月1日");
  await page.getByLabel("対象期間の末日").fill("2026-03-31");
  await page.getByLabel("回答期限").fill("2026-03-01");
  for (const box of await page.locator('input[name="addressees"]').all()) await box.uncheck();
  await page.getByRole("button", { name: "依頼を出す" }).click();
  await expect(page.getByRole("alert")).toContainText("依頼先を一つ以上");
  await expect(page.getByLabel("対象期間の初日")).toHaveValue("令和7年4月1日");
  for (const name of ["在シカゴ", "在デトロイト"]) await page.getByLabel(name).check();
  await page.getByLabel("日本貿易振興機構").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "依頼を出す" }).click();
  await expect(page.getByRole("status")).toContainText("作業依頼を出しました。");
  await expect(page.getByText("回答期限が対象期間の末日より前です。")).toBeVisible();
  await expect(page.getByText("回答済み 0/3")).toBeVisible();
  const path = new URL(page.url()).pathname;

  // By mouse: a gap is mended first.
  await signInAs("mission-editor", "chicago");
  await page.goto("/inbox");
  await expect(page.getByRole("heading", { name: /回答を待つ作業依頼/ })).toBeVisible();
  await page.getByRole("link", { name: /確認して回答/ }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: /参加者数を記録/ }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${eventId}/attendance`));
  await page.getByLabel("参加者数").fill("40");
  await page.getByRole("button", { name: "記録する" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await page.goto(`${path}/answer`);
  await page.getByRole("button", { name: /報告完了とする/ }).click();
  await expect(page.getByRole("status")).toContainText("回答しました。");
  await expect(page.getByText("期限後の回答です。")).toBeVisible();

  // By keyboard alone.
  await signInAs("mission-editor", "detroit");
  await page.goto(`${path}/answer`);
  await page.keyboard.press("Tab");
  for (let at = 0; at < 80; at += 1) {
    const focused = await page.evaluate(() => document.activeElement?.id);
    if (focused === "text") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("照合しました");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("回答しました。");
  await expect(page.getByText("照合しました")).toBeVisible();

  // On a phone, in English, with nothing to report.
  await signInAs("agency-editor", "jetro");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${path}/answer`);
  await page.getByRole("button", { name: "該当なしと回答する" }).click();
  await expect(page.getByText("該当なし（").first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectAccessible(page);

  await signInAs("viewer");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  await expect(page.getByText("回答済み 3/3")).toBeVisible();
  await expect(page.getByText("報告完了", { exact: true })).toHaveCount(2);
  await expectAccessible(page);
  await page.goto("/reports?from=2025-04-01&to=2026-03-31");
  await expect(page.getByText("報告完了 2/18公館")).toBeVisible();
  await page.goto("/coverage?year=2025");
  await expect(page.getByText("報告完了 2/18公館")).toBeVisible();
  const refused = await page.goto("/rounds/new");
  expect(refused?.status()).toBe(403);
});
