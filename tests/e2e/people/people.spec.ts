/** An account's life: invited, joined, signed in, changed, closed. In both languages; the wrong role is refused. */
import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "../../support/browser-axe";
import { expect, test } from "../../support/browser-fixtures";

const PASSWORD = "five quiet herons wade";

const RESTORED = "入力の途中だった内容を戻しました。";

/** Browsers log every answer of 400 and above to the console. */
test.use({ expectedConsoleErrors: [/the server responded with a status of 4\d\d/] });

test("invite, join, sign in, deactivate: the person is out", async ({
  page,
  browser,
  server,
  signInAs,
}) => {
  await signInAs("administrator");
  await page.goto("/users");
  await expectAccessible(page);
  await page.getByRole("link", { name: "利用者を招待" }).click();
  await expect(page.getByLabel("メールアドレス")).toBeVisible();
  await expectAccessible(page);

  const email = `hanako-${Date.now()}@example.go.jp`;
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("氏名").fill("山田 花子");
  await page.getByRole("radio", { name: /公館編集者/ }).check();
  await page.getByRole("button", { name: "招待用のリンクを発行" }).click();
  await expect(page.getByRole("alert")).toContainText("公館を選んでください");
  await page.getByLabel("実施主体").selectOption("chicago");
  await page.getByRole("button", { name: "招待用のリンクを発行" }).click();
  const link = await page.getByLabel("使い捨てのリンク").inputValue();
  await expectAccessible(page);

  const editor = await join(browser, link, server.url);
  await page.goto("/users");
  await page.getByRole("link", { name: "山田 花子" }).last().click();
  await expect(page.getByRole("button", { name: "無効にする" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "無効にする" }).click();
  await expect(page.getByRole("status")).toContainText("サインアウトしました");

  await editor.goto(`${server.url}/settings`);
  await expect(editor).toHaveURL(/\/sign-in\?to=%2Fsettings$/);
  await editor.getByLabel("メールアドレス").fill(email);
  await editor.getByLabel("パスワード").fill(PASSWORD);
  await editor.getByRole("button", { name: "サインイン" }).click();
  await expect(editor.getByRole("alert")).toContainText("正しくありません");
  await expect(editor.getByLabel("メールアドレス")).toHaveValue(email);
  await editor.context().close();
});

/** The invited person sets a password, signs out and in again, and comes back to the page asked for. */
async function join(browser: Browser, link: string, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel("パスワード").fill(PASSWORD);
  await page.getByRole("button", { name: "登録してサインイン" }).click();
  await expect(page.getByText("山田 花子").first()).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("このリンクは使用できません");

  await page.goto(`${url}/settings`);
  const address = await page.locator(".own-account").getByText("@example.go.jp").textContent();
  await page.locator(".account > summary").click();
  await page.getByRole("button", { name: "サインアウト" }).click();
  await page.waitForURL(/\/sign-in/);
  // B12: neither Back nor a page that the browser had put aside shows anything of whoever signed out.
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fsettings$/);
  await expect(page.getByText(address ?? "")).toHaveCount(0);
  // The new answer is awaited whole: a navigation that begins while the page asks again is aborted by the browser.
  const askedAgain = page.waitForEvent("load");
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
  );
  await askedAgain;
  await page.goto(`${url}/settings`);
  await page.getByLabel("メールアドレス").fill(address ?? "");
  await page.getByLabel("パスワード").fill(PASSWORD);
  await page.getByRole("button", { name: "サインイン" }).click();
  await expect(page).toHaveURL(`${url}/settings`);
  return page;
}

test("two administrators editing: the second save is refused and shows what is stored", async ({
  page,
  signInAs,
}) => {
  await signInAs("administrator");
  const { id } = await signInAs("viewer");
  await signInAs("administrator");
  const other = await page.context().newPage();
  await page.goto(`/users/${id}`);
  await other.goto(`/users/${id}`);
  await other.getByRole("radio", { name: /事務局/ }).check();
  await other.getByRole("button", { name: "保存" }).click();
  await expect(other.getByRole("status")).toContainText("保存しました");

  await page.getByLabel("氏名").fill("遅れた 名前");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("alert")).toContainText("現在の内容：viewer / 事務局");
  await expect(page.getByLabel("氏名")).toHaveValue("遅れた 名前");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("遅れた 名前");
});

test("the history says who changed what, in Japanese and in English", async ({
  page,
  signInAs,
}) => {
  const { id } = await signInAs("viewer");
  await signInAs("administrator");
  await page.goto(`/users/${id}`);
  await page.getByRole("radio", { name: /事務局/ }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("status")).toContainText("保存しました");
  await page.goto(`/history?subject=user:${id}`);
  const row = page.getByRole("listitem").filter({ hasText: "利用者の変更" });
  await expect(row).toContainText("役割");
  await expect(row).toContainText("閲覧者");
  await expect(row).toContainText("事務局");
  await expectAccessible(page);

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Changed a user" })).toContainText(
    "Viewer",
  );
  await expectAccessible(page);
});

test("an invitation survives a sign-in that ended, until it is issued", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("administrator");
  const signedIn = await context.cookies();
  await page.goto("/users");
  await page.getByRole("link", { name: "利用者を招待" }).click();
  const email = `jiro-${Date.now()}@example.go.jp`;
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("氏名").fill("鈴木 次郎");
  await page.getByRole("radio", { name: /公館編集者/ }).check();
  await page.getByLabel("実施主体").selectOption("denver");
  await context.clearCookies({ name: "kusanone_session" });
  await page.getByRole("button", { name: "招待用のリンクを発行" }).click();
  await expect(page).toHaveURL(/sign-in\?to=%2Fusers%2Finvite/);

  await context.addCookies(signedIn);
  await page.goto("/users/invite");
  await expect(page.getByText(RESTORED)).toBeVisible();
  await expect(page.getByLabel("メールアドレス")).toHaveValue(email);
  await expect(page.getByLabel("氏名")).toHaveValue("鈴木 次郎");
  await expect(page.getByRole("radio", { name: /公館編集者/ })).toBeChecked();
  await expect(page.getByLabel("実施主体")).toHaveValue("denver");
  await expectAccessible(page);
  await page.getByRole("button", { name: "招待用のリンクを発行" }).click();
  await expect(page.getByLabel("使い捨てのリンク")).toBeVisible();
  await page.goto("/users/invite");
  await expect(page.getByLabel("氏名")).toHaveValue("");
  await expect(page.getByText(RESTORED)).toHaveCount(0);
});

test("a change of an account survives a sign-in that ended, and still notices a save in between", async ({
  page,
  context,
  signInAs,
}) => {
  const { id } = await signInAs("viewer");
  await signInAs("administrator");
  const signedIn = await context.cookies();
  const other = await context.newPage();
  await page.goto("/users");
  await page.locator(`a[href="/users/${id}"]`).click();
  await page.getByLabel("氏名").fill("書きかけ 名前");
  await page.getByLabel("実施主体").selectOption("denver");
  await context.clearCookies({ name: "kusanone_session" });
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page).toHaveURL(/sign-in\?to=/);

  await context.addCookies(signedIn);
  await other.goto(`/users/${id}`);
  await other.getByRole("radio", { name: /公館編集者/ }).check();
  await other.getByLabel("実施主体").selectOption("boston");
  await other.getByRole("button", { name: "保存" }).click();
  await expect(other.getByRole("status")).toContainText("保存しました");

  await page.goto(`/users/${id}`);
  await expect(page.getByText(RESTORED)).toBeVisible();
  await expect(page.getByLabel("氏名")).toHaveValue("書きかけ 名前");
  await expect(page.getByLabel("実施主体")).toHaveValue("denver");
  await page.getByRole("radio", { name: /公館編集者/ }).check();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("alert")).toContainText("現在の内容");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("書きかけ 名前");
  await expect(page.getByText(RESTORED)).toHaveCount(0);
  await page.goto(`/users/${id}`);
  await expect(page.getByText(RESTORED)).toHaveCount(0);
});

test("one's own password changes against the current one", async ({ page, signInAs }) => {
  await signInAs("viewer");
  await page.goto("/settings");
  await expectAccessible(page);
  await page.getByLabel("現在のパスワード").fill("not this one");
  await page.getByLabel("新しいパスワード").fill(PASSWORD);
  await page.getByRole("button", { name: "パスワードを変更" }).click();
  await expect(page.getByRole("alert")).toContainText("現在のパスワードが正しくありません");
});

for (const role of ["viewer", "secretariat"] as const) {
  test(`${role} gets 403 on /users and sees no entries about people`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(role);
    const answer = await page.goto("/users");
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("この操作の権限がありません");
    expect((await page.goto("/history?about=people"))?.status()).toBe(403);
    expect((await page.goto("/history"))?.status()).toBe(200);
    await expect(page.getByLabel("対象").locator("option[value=people]")).toHaveCount(0);
  });
}
