/** The secretariat drafts version 5.0, sees what its day would do, publishes it, and restates a report. P25-P28 */
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { draftOf, makeEvent, occurrenceOf } from "../support/make-event";
import { makePlanDraft } from "../support/plan-drafts";
import { testContext } from "../support/test-context";

test.use({ expectedConsoleErrors: [/400 \(Bad Request\)/] });

/** Years with no event of another test. */
const DAY = "2044-05-10";
const PERIOD = "from=2045-05-01&to=2045-05-31";

test("plan 5.0 from its draft to a report restated under 4.0", async ({
  page,
  server,
  signInAs,
}) => {
  const title = { ja: "造船セミナー", en: "Shipbuilding seminar" };
  const occurrences = [occurrenceOf({ day: DAY })];
  await makeEvent(server.db, draftOf({ title, tags: ["4.0:1-1"], occurrences }));
  await signInAs("secretariat");

  await page.goto("/");
  await page.getByRole("link", { name: "行動計画", exact: true }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "新しい版の案を作成" }).click();
  await page.getByLabel("版名").fill("五");
  await page.getByRole("button", { name: "案を作成" }).click();
  await expect(page.getByText("版名は数字と点で入力してください")).toBeVisible();
  await page.getByLabel("版名").fill("5.0");
  await page.getByLabel("空の案から始める").check();
  await page.getByRole("button", { name: "案を作成" }).click();

  await expect(page.getByRole("heading", { name: "行動計画5.0の案" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("適用開始日").fill("令和26年4月1日");
  await page.getByLabel("出典", { exact: true }).fill("行動計画5.0（2044-04-01）");
  await page.getByRole("button", { name: "重点分野を追加" }).press("Enter");
  const first = page.getByRole("group", { name: "1", exact: true });
  await first.getByLabel("見出し（日本語・原文どおり）").fill("成長");
  await first.getByLabel("略称（日本語）").fill("成長");
  await page.getByRole("button", { name: "重点分野を追加" }).press("Enter");
  const second = page.getByRole("group", { name: "2", exact: true });
  await second.getByLabel("見出し（日本語・原文どおり）").fill("造船");
  await second.getByLabel("略称（日本語）").fill("造船");
  await second.getByLabel("コード").fill("1-1");
  await second.getByRole("button", { name: /細目にする/ }).press("Enter");
  await expect(page.getByRole("group", { name: /^1 成長 見出し/ })).toBeVisible();

  await page.getByRole("link", { name: "適用前の確認へ" }).click();
  await expect(page.getByText("日本語と英語がそろっていない区分：1 1-1")).toBeVisible();
  await expect(page.getByText("計画中の取組1件のうち1件は")).toBeVisible();
  await expect(page.getByRole("link", { name: "造船セミナー" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "この版の適用を確定する" }).click();
  await expect(page.getByRole("alert")).toContainText("日本語と英語がそろっていない区分");

  await page.getByRole("link", { name: "行動計画5.0の案" }).click();
  for (const [code, words] of [
    ["1　成長", "Growth"],
    ["1-1　造船", "Shipbuilding"],
  ] as const) {
    const term = page.getByRole("group", { name: code });
    await term.getByLabel("見出し（英語）").fill(words);
    await term.getByLabel("略称（英語）").fill(words);
  }
  await page.getByRole("button", { name: "案を保存" }).last().click();
  await expect(page.getByRole("status")).toContainText("案を保存しました");
  await page.getByRole("link", { name: "適用前の確認へ" }).click();
  await page.getByRole("button", { name: "この版の適用を確定する" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("適用を確定しました");
});

test("a draft is discarded after saying what goes with it, and the history keeps it", async ({
  page,
  server,
  signInAs,
}) => {
  const ctx = await testContext(server.db);
  await makePlanDraft(ctx, { inForceFrom: "2049-04-01" }, "7.0");
  await signInAs("secretariat");
  await page.goto("/plans/7.0/edit");
  await page.getByRole("link", { name: "この案を破棄する…" }).click();
  await expect(page.getByText("この案の区分1、継承する区分の指定3")).toBeVisible();
  await expect(page.getByText("破棄すると取り消せません。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "この案を破棄する" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("版7.0の案を破棄しました。");
  await expect(page.getByRole("link", { name: "行動計画7.0" })).toHaveCount(0);
  await page.getByRole("status").getByRole("link", { name: "変更履歴" }).click();
  await expect(page.getByText("行動計画の案の破棄")).toBeVisible();
});

test("what stands unclassified under a new plan is found under 4.0, and by the crosswalk under the new one", async ({
  page,
  server,
  signInAs,
}) => {
  const title = { ja: "港湾セミナー", en: "Port seminar" };
  const occurrences = [occurrenceOf({ day: "2045-05-10" })];
  await makeEvent(server.db, draftOf({ title, tags: ["4.0:1-1"], occurrences }));
  const ctx = await testContext(server.db);
  await makePlanDraft(ctx, { inForceFrom: "2045-04-01" }, "6.0");
  await publishPlan(ctx, { planId: "6.0", revision: 2, confirmsPast: false });
  await signInAs("secretariat");

  await page.goto(`/reports?${PERIOD}&by=priority`);
  await expect(page.getByRole("row", { name: /未分類（新計画）/ })).toBeVisible();
  await page.getByRole("link", { name: "行動計画4.0" }).click();
  await expect(page.getByText("行動計画4.0の区分に読み替えて集計しています")).toBeVisible();
  const restated = page.getByRole("row", { name: /科学技術・イノベーション/ });
  await restated.getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "港湾セミナー" })).toBeVisible();

  await page.goto("/plans/crosswalk?from=4.0&to=6.0");
  await page
    .getByLabel("「科学技術・イノベーション」から「造船・海洋」への対応の理由")
    .fill("造船技術を含む");
  await page.getByRole("button", { name: "対応を保存" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("対応を保存しました");
  await expectAccessible(page);
  await page.goto(`/reports?${PERIOD}&by=priority&restated=6.0`);
  await expect(page.getByRole("row", { name: /造船/ })).toBeVisible();
});

test("a viewer reads the versions in English, and no draft", async ({ page, signInAs, readIn }) => {
  await signInAs("viewer");
  await readIn("en");
  await page.goto("/plans");
  await expect(page.getByText("Date not confirmed")).toBeVisible();
  await expect(page.getByRole("link", { name: "Draft a new version" })).toBeHidden();
  await page.getByRole("link", { name: "Action Plan 3.0" }).click();
  await expect(page.getByText("The text of the plan has not been seen")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/plans/crosswalk?from=3.0&to=4.0");
  await expect(page.getByRole("button", { name: "Save the links" })).toBeHidden();
  await expectAccessible(page);
});
