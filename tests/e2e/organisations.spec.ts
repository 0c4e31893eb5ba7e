/** A partner is registered, found on the event that named it, named at a stop, and merged with its double. */
import { addOrganisation } from "~db/queries/organisation/organisations";
import { expectAccessible } from "../support/browser-axe";
import { expect, test } from "../support/browser-fixtures";
import { makeEvent } from "../support/make-event";

test("register, meet, merge and part again", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400|409/);
  const eventId = await makeEvent(server.db, {
    title: { ja: "団体のある茶会", en: "A tea with partners" },
    lead: "denver",
    partners: ["Japan-America Society of Colorado"],
  });
  await signInAs("mission-editor", "denver");
  await page.goto("/partners");
  await expectAccessible(page);
  await page.getByRole("link", { name: /団体・企業を登録する/ }).click();
  await page.getByRole("button", { name: "登録する", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("少なくとも一方に名称を入力してください。");
  await page.getByLabel("名称（英文）").fill("Japan-America Society of Colorado");
  await page.getByLabel("州・地域").selectOption("CO");
  await page.getByRole("button", { name: "登録する", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("登録しました。");
  await expect(page.getByRole("link", { name: "団体のある茶会" })).toBeVisible();
  await page.getByRole("textbox", { name: /連絡先/ }).fill("田中様");
  await page.getByRole("button", { name: "連絡先を保存する" }).click();
  await expect(page.getByText("連絡先を保存しました。")).toBeVisible();
  await expect(page.getByRole("textbox", { name: /連絡先/ })).toHaveValue("田中様");
  await expectAccessible(page);

  await page.goto(`/events/${eventId}`);
  await page.getByRole("link", { name: "受入先・企業" }).click();
  // The row that is wrong says so, also below one left empty.
  await page.getByLabel("名称 2行目").fill("あ".repeat(201));
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByLabel("名称 2行目")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("名称 2行目").fill("");
  await page.getByLabel("役割 1行目").selectOption("company");
  await page.getByLabel("名称 1行目").fill("Woodward, Inc.");
  await page.getByRole("button", { name: "保存する" }).click();
  await expect(page.getByText("訪問企業：Woodward, Inc.")).toBeVisible();

  await page.getByRole("link", { name: "編集", exact: true }).click();
  const offered = page.locator("#partner-names option");
  await expect(offered).toHaveAttribute("value", "Japan-America Society of Colorado");
  await page.getByRole("button", { name: "連携団体を追加" }).click();
  await page.getByRole("combobox", { name: "連携団体2" }).fill("まだ登録のない団体");
  await expect(page.getByRole("link", { name: "連携団体（実施回ごと）" })).toBeVisible();
  await page.getByRole("button", { name: "変更を保存する" }).click();
  await expect(page.getByText("まだ登録のない団体")).toBeVisible();

  await page.goto("/organisations/new?name=Japan America Society of Colorado, Inc.");
  await page.getByRole("button", { name: "登録する", exact: true }).click();
  await page.getByRole("button", { name: "別の団体・企業として登録する" }).click();
  await expect(page.getByRole("status")).toHaveText("登録しました。");
  await page.getByRole("button", { name: /この団体・企業に統合する/ }).click();
  await expect(page.getByRole("status")).toHaveText("統合しました。");
  await expect(page.getByRole("link", { name: "団体のある茶会" })).toBeVisible();
  await page.getByRole("button", { name: /統合を取り消す/ }).click();
  await expect(page.getByText("この団体・企業が関わった取組はまだありません。")).toBeVisible();
});

test("a partner beyond the first five hundred is offered as its name is typed", async ({
  page,
  server,
  signInAs,
}) => {
  const eventId = await makeEvent(server.db, { lead: "denver" });
  const stamp = { userId: null, at: new Date() };
  const none = {
    state: null,
    placeName: null,
    languages: null,
    reading: null,
    website: null,
    note: null,
    isPartner: true,
    parentId: null,
    seatInJapan: null,
  };
  await server.db.write(async (tx) => {
    for (let at = 0; at < 501; at++)
      await addOrganisation(
        tx,
        { type: "other", name: { ja: null, en: `Aa ${at}` }, ...none },
        stamp,
      );
    const name = { ja: null, en: "Zenith Sushi Guild" };
    await addOrganisation(tx, { type: "other", name, ...none }, stamp);
  });
  await signInAs("mission-editor", "denver");
  const offered = page.locator('#partner-names option[value="Zenith Sushi Guild"]');
  for (const [path, box] of [
    [`/events/${eventId}/partners`, "名称 1行目"],
    [`/events/${eventId}/edit`, "連携団体1"],
  ] as const) {
    await page.goto(path);
    if (path.endsWith("edit")) await page.getByRole("button", { name: "連携団体を追加" }).click();
    await expect(offered).toHaveCount(0);
    await page.getByRole("combobox", { name: box }).fill("zenith");
    await expect(offered).toHaveCount(1);
  }
  await page.getByRole("combobox", { name: "連携団体1" }).fill("Zenith Sushi Guild");
  await page.getByRole("button", { name: "変更を保存する" }).click();
  await expect(page.getByRole("link", { name: "Zenith Sushi Guild" })).toBeVisible();
});

test("C5 partners and the record of an event are named in the language of the page; what is invented has no source", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  const unknown = { state: null, placeName: null, languages: null, reading: null };
  const name = { ja: "ユタ日米協会", en: "Japan-America Society of Utah" };
  await server.db.write((tx) =>
    addOrganisation(
      tx,
      {
        type: "japan-america-society",
        name,
        ...unknown,
        website: null,
        note: null,
        isPartner: true,
        parentId: null,
        seatInJapan: null,
      },
      { userId: null, at: new Date() },
    ),
  );
  const invented = await makeEvent(server.db, { partners: [name.en] }, { fictional: true });
  const documented = await makeEvent(
    server.db,
    { partners: [name.ja] },
    { seed: { key: "c5", source: "Denver Post", mark: "page" } },
  );
  await signInAs("viewer");
  for (const language of ["ja", "en"] as const) {
    await readIn(language);
    for (const [id, system] of [
      [invented, { ja: "登録：システム　", en: "the system" }],
      [
        documented,
        { ja: "システム（出典資料から収録）", en: "the system (taken from the source)" },
      ],
    ] as const) {
      await page.goto(`/events/${id}`);
      const overview = page.locator("section[aria-labelledby=overview-title]");
      await expect(overview.getByRole("link", { name: name[language] })).toBeVisible();
      await expect(overview).not.toContainText(name[language === "ja" ? "en" : "ja"]);
      const record = page.locator("section[aria-labelledby=record-title]");
      await expect(record).toContainText(system[language]);
      if (id === invented) await expect(record).not.toContainText(/出典|source/i);
    }
  }
});
