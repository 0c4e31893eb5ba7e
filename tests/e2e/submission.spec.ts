/** A report from its draft to 了承 by two people, its files opened, and what comes after. P160, P161, P162 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { ne } from "drizzle-orm";
import { events } from "~db/schema/events";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

test.use({ expectedConsoleErrors: [/status of 4\d\d/] });

test("draft to 了承 by two people, then handed in; the files open as they were stored", async ({
  page,
  server,
  signInAs,
}) => {
  const held = { occurrences: [occurrenceOf({ day: "2025-05-10", outcome: "held" })] };
  const pending = await makeEvent(server.db, held);

  const first = await signInAs("secretariat");
  await page.goto("/submissions");
  await expect(page.getByText("報告書はまだありません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "報告書を起案する" }).click();
  await page.getByLabel("期間の初日").fill("令和7年4月1日");
  await page.getByLabel("期間の末日").fill("2025-03-31");
  await page.getByRole("button", { name: "起案する" }).click();
  await expect(page.getByRole("alert")).toContainText("初日以後の日");
  await expect(page.getByLabel("期間の初日")).toHaveValue("令和7年4月1日");
  await page.getByLabel("期間の末日").fill("2026-03-31");
  await page.getByLabel("期間の末日").press("Enter");
  await expect(page.getByRole("status")).toContainText("報告書を起案しました。");
  await expect(page.getByText(/^事務局の利用者が一人だけのため/)).toBeVisible();
  await expect(page.getByText("判断を待つ取組が1件あります。")).toBeVisible();
  await expectAccessible(page);
  const path = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "判断を待つ取組の一覧へ" }).click();
  await expect(page.locator(`a[href="/events/${pending}"]`).first()).toBeVisible();
  await server.db.write((tx) =>
    tx.update(events).set({ counted: "yes" }).where(ne(events.counted, "yes")),
  );

  await page.goto(path);
  await page.getByRole("link", { name: "手続を記録する" }).click();
  await page.getByRole("link", { name: "合議" }).click();
  await page.getByLabel("文書番号").fill("閣副第12号");
  await page.getByRole("button", { name: "記録する", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("省略する手続があります。");
  await expect(page.getByLabel("文書番号")).toHaveValue("閣副第12号");
  await page.getByLabel("省略した手続の理由").fill("意見なし");
  await page.getByRole("button", { name: "記録する", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("手続を記録しました。");

  const second = await signInAs("secretariat");
  expect(second.id).not.toBe(first.id);
  await page.goto(path);
  await page.getByRole("link", { name: "了承を記録して確定する" }).click();
  await page.getByLabel("日付").fill("2026-06-01");
  await page.getByLabel("文書番号").fill("内副第1号");
  await expectAccessible(page);
  await page.getByRole("button", { name: "了承を記録して確定する" }).click();
  await expect(page.getByRole("heading", { name: "確定版" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("了承済み（確定版）")).toBeVisible();
  const sha256 = await page.locator(".submission-record code").first().innerText();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "確定した記録（JSON）" }).click();
  const bytes = await readFile(await (await download).path());
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  await expectAccessible(page);

  await page.getByRole("link", { name: "手続を記録する" }).click();
  await page.getByRole("button", { name: "記録する", exact: true }).click();
  await expect(page.getByText("会議提出済み")).toBeVisible();
  await page.getByRole("link", { name: "履歴" }).click();
  await expect(page.getByText("報告書の了承（確定）")).toBeVisible();
});

test("who may not write reads it, on a phone and in English", async ({
  page,
  readIn,
  signInAs,
}) => {
  await signInAs("viewer");
  await readIn("en");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/submissions");
  await page.getByRole("link", { name: "Outreach in FY2025" }).click();
  await expect(page.getByRole("heading", { name: "Steps" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Record a step" })).toHaveCount(0);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  const refused = await page.goto("/submissions/new");
  expect(refused?.status()).toBe(403);
});
