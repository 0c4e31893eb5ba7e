/** A company under two entries: found, renamed, merged, and parted again; by keyboard, in either language. P38, P80-P83 */

import { addOrganisation } from "~db/queries/organisation/organisations";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent } from "../support/make-event";
import { organisationDraft } from "../support/organisation-draft";

test("a company is registered, renamed, merged with its double and parted again", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  const stamp = { userId: null, at: new Date() };
  const more = { type: "company" as const, isPartner: false };
  const [group = 0, company = 0, twin = 0] = await server.db.write(async (tx) => [
    await addOrganisation(tx, organisationDraft("Momiji Holdings", more), stamp),
    await addOrganisation(tx, organisationDraft("Sakurabashi Manufacturing Indiana", more), stamp),
    await addOrganisation(
      tx,
      organisationDraft("Sakurabashi Manufacturing Indiana, Inc.", more),
      stamp,
    ),
  ]);
  await makeEvent(server.db, {
    title: { ja: "工場訪問の日", en: "A day at the plant" },
    partners: ["Sakurabashi Manufacturing Indiana, Inc."],
  });
  await signInAs("mission-editor", "chicago");
  await page.goto("/organisations?as=partner");
  await expectAccessible(page);
  await page.goto(`/partners/${company}`);
  await expect(page).toHaveURL(new RegExp(`/organisations/${company}$`));
  await page.getByRole("link", { name: "編集する" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("名称（英文）").fill("Sakurabashi Manufacturing America");
  await page.getByLabel("親会社・グループ").fill("Nobody Holdings");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("alert")).toContainText("登録されている名称をそのまま");
  await page.getByLabel("親会社・グループ").fill("momiji holdings");
  await page.getByLabel("日本の本社所在地").fill("東京都");
  await expectAccessible(page);
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByRole("status")).toHaveText("保存しました。");
  await expect(page.getByRole("heading", { name: "旧名称" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Momiji Holdings" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/organisations?q=Momiji");
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.goto(`/organisations/${company}`);
  const merge = page.getByRole("button", { name: /この団体・企業に統合する/ });
  await merge.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("統合しました。");
  await expect(page.getByRole("link", { name: "工場訪問の日" })).toBeVisible();
  await page.goto(`/organisations/${twin}`);
  await expect(page.getByText("次の団体・企業に統合されています。")).toBeVisible();
  await page.goto(`/organisations/${company}`);
  await page.getByRole("button", { name: /統合を取り消す/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("統合を取り消しました。");
  await expect(page.getByText("関わった取組はまだありません。")).toBeVisible();

  await page.goto(`/organisations/${group}`);
  await expect(page.getByRole("link", { name: "Sakurabashi Manufacturing America" })).toBeVisible();
  await expect(page.getByText("名称の公表を確認していません。")).toBeVisible();
  await expect(page.getByRole("button", { name: "公表の可否を保存する" })).toHaveCount(0);
});

test("the secretariat says that one may be named, in English and on a phone", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  const id = await server.db.write((tx) =>
    addOrganisation(tx, organisationDraft("Aoba Precision"), { userId: null, at: new Date() }),
  );
  await signInAs("secretariat");
  await page.setViewportSize({ width: 390, height: 844 });
  await readIn("en");
  await page.goto("/organisations");
  await expectAccessible(page);
  await page.goto(`/organisations/${id}`);
  await page.getByLabel("Confirmed: briefs, pictures and files for outside may name it").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Saved whether it may be named.");
  await expect(page.getByText("It is confirmed that briefs")).toBeVisible();
  await expectAccessible(page);
});
