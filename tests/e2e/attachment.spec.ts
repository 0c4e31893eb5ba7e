/** Photos brought from a phone, one of them bad, said of, removed and brought back; and with no script at all. P190-P192 */
import sharp from "sharp";
import { listAttachments } from "~db/queries/attachment/attachments";
import { readFileParts } from "~db/queries/file/file-parts";
import { pdf, photo, png } from "../support/brought-pictures";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: "image/jpeg", buffer });
const CUT = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(400, 5)]);

const newEvent = ({ db }: Installation) =>
  makeEvent(db, {
    ...{ title: { ja: "州知事表敬", en: "A call on the governor" }, lead: "chicago" },
    occurrences: [occurrenceOf({ day: "2018-05-10", outcome: "held" })],
  });

async function wholeFile({ db }: Installation, hash: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readFileParts(db.read, hash)) parts.push(part);
  return Buffer.concat(parts);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("several photos at once, one of them bad: the others go through, without their place", async ({
    page,
    server,
    signInAs,
    expectedConsoleErrors,
  }) => {
    expectedConsoleErrors.push(/422/);
    const eventId = await newEvent(server);
    await signInAs("mission-editor", "chicago");
    await page.goto(`/events/${eventId}`);
    await page.getByRole("link", { name: /写真・資料を追加/ }).click();
    await expect(page.getByRole("heading", { name: "添付ファイル" })).toBeVisible();
    await expect(page.getByText("カメラで撮影")).toBeVisible();
    await expectAccessible(page);
    await page.getByText("これから追加するファイルに共通の内容").click();
    await page.getByLabel("撮影者・提供元").fill("在シカゴ総領事館");
    await page.getByLabel("同意あり").check();
    await page
      .getByLabel("ファイルを選ぶ")
      .setInputFiles([
        jpeg("IMG_0001.jpg", await photo({ width: 400, height: 300, shade: 20 })),
        jpeg("IMG_0002.jpg", CUT),
        { name: "IMG_0003.png", mimeType: "image/png", buffer: await png({ width: 300 }) },
        { name: "次第.pdf", mimeType: "application/pdf", buffer: pdf() },
      ]);
    await expect(page.getByRole("status")).toContainText("3件を追加しました。");
    await expect(page.getByText("1件は追加できませんでした。")).toBeVisible();
    const bad = page.getByRole("listitem").filter({ hasText: "IMG_0002.jpg" });
    await expect(bad).toContainText("画像が壊れているか、途中で切れています。");
    await expect(page.getByRole("link", { name: "IMG_0001.jpgを開く" })).toBeVisible();
    await expect(page.getByRole("link", { name: "次第.pdfを開く" })).toBeVisible();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);

    const stored = await listAttachments(server.db.read, eventId, 9);
    const first = stored.find(({ fileName }) => fileName === "IMG_0001.jpg");
    expect(first?.draft).toMatchObject({ credit: "在シカゴ総領事館", consent: "given" });
    const kept = await wholeFile(server, first?.hash ?? "");
    const { exif, width, height } = await sharp(kept).metadata();
    expect([exif, width, height]).toEqual([undefined, 300, 400]);
    expect(kept.includes(Buffer.from("GPS"))).toBe(false);

    // The photo is there on the page of the event.
    await page.goto(`/events/${eventId}`);
    const shown = page.locator(".attachment-strip img").first();
    await shown.scrollIntoViewIfNeeded();
    await expect
      .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    await expectAccessible(page);
  });
});

test("by keyboard alone: consent before publishing, another order, removed and brought back", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  const eventId = await newEvent(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attachments`);
  await page.getByLabel("ファイルを選ぶ").setInputFiles([
    // The larger takes the longer, and still stands first.
    jpeg("a.jpg", await photo({ width: 3000, height: 2000, shade: 20 })),
    jpeg("b.jpg", await photo({ shade: 220 })),
  ]);
  const names = page.locator(".attachments .attachment-name");
  await expect(names).toHaveText(["a.jpg", "b.jpg"]);
  const press = async (name: string, role: "button" | "link" = "button") => {
    const one = page.getByRole(role, { name, exact: true }).first();
    await one.focus();
    await page.keyboard.press("Enter");
  };
  await press("b.jpgを1つ前へ");
  await expect(page.getByRole("status").filter({ hasText: "順番を変えました。" })).toBeVisible();
  await expect(names).toHaveText(["b.jpg", "a.jpg"]);

  await press("a.jpgを開く", "link");
  await page.getByLabel("説明（日本語）").focus();
  await page.keyboard.type("総領事と州知事");
  await page.getByLabel("公表してよい").focus();
  await page.keyboard.press("Space");
  await press("保存");
  await expect(page.getByRole("alert")).toContainText("写っている人の同意が");
  await expect(page.getByLabel("説明（日本語）")).toHaveValue("総領事と州知事");
  await expectAccessible(page);
  await page.getByLabel("未確認").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByLabel("同意あり")).toBeChecked();
  await press("保存");
  await expect(page.getByRole("status")).toHaveText("保存しました。");
  await expect(page.getByText("公表可")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("main").getByRole("link", { name: "添付ファイル" }).focus();
  await page.keyboard.press("Enter");
  await press("a.jpgを削除");
  await expect(page.getByText("「a.jpg」を削除しました。")).toBeVisible();
  await expect(page.locator(".attachments > li")).toHaveCount(1);
  await expectAccessible(page);
  await press("a.jpgを元に戻す");
  await expect(page.getByText("元に戻しました。")).toBeVisible();
  await expect(page.locator(".attachments > li")).toHaveCount(2);

  await page.goto(`/history?subject=event:${eventId}`);
  await expect(page.getByText("添付ファイルの削除の取消し")).toBeVisible();
  await expect(page.getByText("総領事と州知事").first()).toBeVisible();
});

test("a sending is canceled, and begun again", async ({ page, server, signInAs }) => {
  const eventId = await newEvent(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attachments`);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/attachments/send?*", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByLabel("ファイルを選ぶ").setInputFiles([jpeg("slow.jpg", await photo())]);
  await page.getByRole("button", { name: "slow.jpgの送信を中止" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "slow.jpg" })).toContainText(
    "中止しました",
  );
  letGo();
  expect(await listAttachments(server.db.read, eventId, 9)).toEqual([]);
  await page.getByRole("button", { name: "slow.jpgをもう一度送信" }).click();
  await expect(page.getByRole("link", { name: "slow.jpgを開く" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain form brings several, and tells of the bad one by its name", async ({
    page,
    server,
    signInAs,
    expectedConsoleErrors,
  }) => {
    expectedConsoleErrors.push(/422/);
    const eventId = await newEvent(server);
    await signInAs("mission-editor", "chicago");
    await page.goto(`/events/${eventId}/attachments`);
    await page
      .getByLabel("ファイルを選ぶ")
      .setInputFiles([
        jpeg("1.jpg", await photo({ shade: 10 })),
        { name: "書類.pdf", mimeType: "application/pdf", buffer: await png() },
      ]);
    await page.getByRole("button", { name: "追加する" }).click();
    await expect(page.getByRole("status")).toHaveText("1件を追加しました。");
    await expect(page.getByRole("alert")).toContainText(
      "書類.pdf：ファイル名の拡張子と内容が違います",
    );
    await page.getByRole("button", { name: "1.jpgを削除" }).click();
    await page.getByRole("button", { name: "1.jpgを元に戻す" }).first().click();
    await expect(page.locator(".attachments > li")).toHaveCount(1);
  });
});

test("dropped and pasted photos are brought like chosen ones, and the camera is the one that looks away", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await newEvent(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${eventId}/attachments`);
  await expect(page.locator(".upload-camera input")).toHaveAttribute("capture", "environment");
  await expect(page.locator(".upload-camera input")).toHaveAttribute("accept", "image/*");

  const heldFile = async (name: string, shade: number) => {
    const bytes = [...(await photo({ shade }))];
    return await page.evaluateHandle(
      ([bytes, name]) => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }));
        return held;
      },
      [bytes, name] as const,
    );
  };
  const dataTransfer = await heldFile("dropped.jpg", 60);
  const target = page.locator(".upload-drop");
  await target.dispatchEvent("dragover", { dataTransfer });
  await expect(target).toHaveClass(/upload-drop-over/);
  await target.dispatchEvent("drop", { dataTransfer });
  await expect(target).not.toHaveClass(/upload-drop-over/);
  await expect(page.getByRole("link", { name: "dropped.jpgを開く" })).toBeVisible();

  const pasted = await heldFile("pasted.jpg", 160);
  await pasted.evaluate((clipboardData) =>
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true })),
  );
  await expect(page.getByRole("link", { name: "pasted.jpgを開く" })).toBeVisible();
  const stored = await listAttachments(server.db.read, eventId, 9);
  expect(stored.map(({ fileName }) => fileName)).toEqual(["dropped.jpg", "pasted.jpg"]);
});
