/**
 * The first administrator: from the printed link to the first steps. Each test has an installation of its
 * own, asked for before the page: what is set up first is taken down last, so no page outlives its server.
 */
import type { Page } from "@playwright/test";
import { expectAccessible } from "../../support/browser-axe";
import { expect, test } from "../../support/browser-fixtures";

const PASSWORD = "five quiet herons wade";

/** Browsers log every answer of 400 and above to the console. */
test.use({ expectedConsoleErrors: [/the server responded with a status of 4\d\d/] });

test.describe("the welcome link", () => {
  test("makes the first administrator, who is led to the first steps", async ({
    page,
    freshServer,
  }) => {
    await page.goto(freshServer.printedUrl);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("「草の根」の初期設定");
    await expect(page.getByText("337", { exact: false }).first()).toBeVisible();
    await expectAccessible(page);

    await fill(page, { email: "Taro@example.go.jp", name: "管理 太郎", password: "short" });
    await page.getByRole("button", { name: "登録してサインイン" }).click();
    await expect(page.getByRole("alert")).toContainText("12文字以上");
    await expect(page.getByLabel("メールアドレス")).toHaveValue("Taro@example.go.jp");
    await expectAccessible(page);

    await page.getByLabel("パスワード").fill(PASSWORD);
    await expect(page.locator("output")).toHaveText("強度：優");
    await page.getByRole("button", { name: "登録してサインイン" }).click();
    await expect(page.getByRole("heading", { name: "はじめに行うこと" })).toBeVisible();
    await expectAccessible(page);
  });

  test("works by keyboard alone", async ({ freshServer, page }) => {
    await page.goto(freshServer.printedUrl);
    await tabTo(page, "email");
    await page.keyboard.type("taro@example.go.jp");
    await page.keyboard.press("Tab");
    await page.keyboard.type("管理 太郎");
    await page.keyboard.press("Tab");
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "はじめに行うこと" })).toBeVisible();
  });

  /** React draws when a message of its own comes round; held back, keys are pressed before it has drawn at all. */
  test("keeps what is typed before the scripts have drawn the page", async ({
    freshServer,
    page,
  }) => {
    await page.addInitScript(() => {
      const post = MessagePort.prototype.postMessage;
      const mayDraw = new Promise((go) => addEventListener("may-draw", go, { once: true }));
      MessagePort.prototype.postMessage = async function (message: unknown) {
        await mayDraw;
        post.call(this, message);
      };
    });
    await page.goto(freshServer.printedUrl, { waitUntil: "networkidle" });
    await tabTo(page, "email");
    await page.keyboard.type("taro@example.go.jp");
    await page.evaluate(() => dispatchEvent(new Event("may-draw")));
    await expect(async () => {
      await page.getByLabel("パスワード").fill(PASSWORD);
      await expect(page.locator("output")).toHaveText("強度：優", { timeout: 500 });
    }).toPass();
    await expect(page.getByLabel("メールアドレス")).toHaveValue("taro@example.go.jp");
  });

  test("works once: afterwards its page says to sign in", async ({
    page,
    browser,
    freshServer,
  }) => {
    await page.goto(freshServer.printedUrl);
    await fill(page, { email: "taro@example.go.jp", name: "管理 太郎", password: PASSWORD });
    await page.getByRole("button", { name: "登録してサインイン" }).click();
    await expect(page.getByRole("heading", { name: "はじめに行うこと" })).toBeVisible();

    const stranger = await browser.newPage();
    await stranger.goto(freshServer.printedUrl);
    await expect(stranger.getByRole("heading", { name: "管理者は登録済みです" })).toBeVisible();
    await stranger.close();
  });

  test("that is wrong says how to get a fresh one, in English too", async ({
    page,
    freshServer,
  }) => {
    await page.goto(`${freshServer.url}/welcome?token=wrong`);
    await expect(page.getByRole("heading", { name: "このリンクは使用できません" })).toBeVisible();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { name: "This link cannot be used" })).toBeVisible();
    await expect(page.getByText("Restart the server")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form makes the administrator all the same", async ({ freshServer, page }) => {
    await page.goto(freshServer.printedUrl);
    await fill(page, { email: "taro@example.go.jp", name: "", password: PASSWORD });
    await page.getByRole("button", { name: "登録してサインイン" }).click();
    await expect(page.getByRole("alert")).toContainText("氏名");
    await fill(page, { email: "taro@example.go.jp", name: "管理 太郎", password: PASSWORD });
    await page.getByRole("button", { name: "登録してサインイン" }).click();
    await expect(page.getByRole("heading", { name: "はじめに行うこと" })).toBeVisible();
  });
});

async function fill(
  page: Page,
  account: { email: string; name: string; password: string },
): Promise<void> {
  await page.getByLabel("メールアドレス").fill(account.email);
  await page.getByLabel("氏名").fill(account.name);
  await page.getByLabel("パスワード").fill(account.password);
}

async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.locator(`#${id}`).evaluate((field) => field === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${id}`);
}
