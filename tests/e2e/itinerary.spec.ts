/** A mission puts the stops of a caravan in order, reads its itinerary, corrects a leg and prints it. P20-P22 */
import type { Page } from "@playwright/test";
import { exactDay } from "~/domain/day/rough-day";
import { findEvent } from "~db/queries/event/event-draft";
import { replaceOccurrencePartners } from "~db/queries/organisation/occurrence-partners";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeEvent, occurrenceOf } from "../support/make-event";

const TOWNS = [
  { name: "Louisville", state: "KY", lat: 38.2542, lon: -85.7594, zone: "America/New_York" },
  { name: "Paducah", state: "KY", lat: 37.0834, lon: -88.6, zone: "America/Chicago" },
  { name: "Seymour", state: "IN", lat: 38.9592, lon: -85.8903, zone: "America/New_York" },
  { name: "Honolulu", state: "HI", lat: 21.3069, lon: -157.8583, zone: "Pacific/Honolulu" },
];

async function caravan({ db }: Installation, towns = TOWNS): Promise<number> {
  const occurrences = towns.map(({ name, state, lat, lon, zone }, at) => {
    const day = exactDay(`2027-05-1${at}`);
    const place = { type: "state" as const, state, county: null, placeId: null, name, lat, lon };
    return occurrenceOf({ first: day, last: day, place, zone });
  });
  const title = { ja: "南部キャラバン", en: "Southern caravan" };
  return await makeEvent(db, { form: "caravan", kind: "caravan", title, occurrences });
}

const stop = (page: Page, number: number) =>
  page.getByRole("group", { name: `訪問先${number}`, exact: true });
const towns = (page: Page) => page.locator(".itinerary-where strong");

test("stops are put in order by keyboard and by dragging, and what is typed moves along", async ({
  page,
  server,
  signInAs,
}) => {
  await signInAs("mission-editor", "chicago");
  const eventId = await caravan(server);
  await page.goto(`/events/${eventId}/edit`);
  await expect(stop(page, 1).locator(".drag-handle")).toBeVisible();
  await stop(page, 3).getByRole("textbox", { name: "会場" }).fill("工場を先に見る");
  await page.getByRole("button", { name: "訪問先3を前へ" }).focus();
  await page.keyboard.press("Enter");
  await expect(stop(page, 2).getByRole("textbox", { name: "会場" })).toHaveValue("工場を先に見る");

  const handle = stop(page, 4).locator(".drag-handle");
  await handle.scrollIntoViewIfNeeded();
  await handle.hover();
  await page.mouse.down();
  await expect(page.locator(".is-dragged")).toHaveCount(1);
  const target = await stop(page, 1).boundingBox();
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 2, { steps: 4 });
  await expect(stop(page, 1)).toHaveClass(/is-drop-before/);
  await page.mouse.up();
  await expect(page.locator(".is-dragging")).toHaveCount(0);
  await expect(stop(page, 1).getByRole("combobox", { name: "地名" })).toHaveValue("Honolulu");
  await expect(stop(page, 3).getByRole("textbox", { name: "会場" })).toHaveValue("工場を先に見る");

  await page.getByRole("button", { name: "変更を保存する" }).click();
  await page.getByRole("link", { name: "行程", exact: true }).click();
  await expect(towns(page)).toHaveText(["Honolulu", "Louisville", "Seymour", "Paducah"]);
});

test("Escape leaves a dragged stop where it was", async ({ page, server, signInAs }) => {
  await signInAs("mission-editor", "chicago");
  await page.goto(`/events/${await caravan(server)}/edit`);
  const handle = stop(page, 2).locator(".drag-handle");
  await handle.hover();
  await page.mouse.down();
  await expect(page.locator(".is-dragged")).toHaveCount(1);
  await page.mouse.move(40, 5, { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator(".is-dragging")).toHaveCount(0);
  await expect(stop(page, 2).getByRole("combobox", { name: "地名" })).toHaveValue("Paducah");
});

test("the itinerary estimates, marks flights and clocks, and takes a correction", async ({
  page,
  server,
  signInAs,
  expectedConsoleErrors,
}) => {
  expectedConsoleErrors.push(/400/);
  await signInAs("mission-editor", "chicago");
  const eventId = await caravan(server);
  await page.goto(`/events/${eventId}`);
  await page.getByRole("link", { name: "行程", exact: true }).click();
  await expect(page.getByRole("heading", { name: "行程", exact: true })).toBeVisible();
  await expect(page.getByText("4日（3泊）")).toBeVisible();
  const legs = page.locator(".itinerary-leg");
  await expect(legs.nth(0)).toContainText(/自動車.*km.*推定.*時間.*推定/);
  await expect(legs.nth(0)).toContainText("時計を1時間戻します");
  await expect(legs.nth(2)).toContainText(/航空機.*所要時間は未入力/);
  await expectAccessible(page);

  const leg = page.getByRole("group", { name: "1 Louisville → 2 Paducah" });
  await leg.getByRole("textbox", { name: "所要時間" }).fill("とても長い");
  await page.getByRole("button", { name: "区間を保存する" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(leg.getByText("時間を読み取れません")).toBeVisible();
  await expect(leg.getByRole("textbox", { name: "所要時間" })).toHaveValue("とても長い");

  await leg.getByRole("textbox", { name: "所要時間" }).fill("４０時間");
  await leg.getByRole("textbox", { name: "距離（km）" }).fill("352");
  await page.getByRole("button", { name: "区間を保存する" }).click();
  await expect(page.getByText("区間を保存しました。")).toBeVisible();
  await expect(legs.nth(0)).toContainText("352km");
  await expect(legs.nth(0)).not.toContainText("推定");
  await expect(page.getByText(/2027年5月11日は運転が.*1日では走れません/)).toBeVisible();
});

test("the itinerary prints on A4 in both languages, without its form", async ({
  page,
  server,
  signInAs,
  readIn,
}) => {
  await signInAs("viewer");
  const eventId = await caravan(server);
  const [first] = (await findEvent(server.db.read, eventId))?.draft.occurrences ?? [];
  const named = [
    { role: "host" as const, name: "Louisville Chamber" },
    { role: "company" as const, name: "Falls City Works" },
  ];
  await server.db.write((tx) => replaceOccurrencePartners(tx, first?.id ?? 0, named));
  for (const [language, heading, unit] of [
    ["ja", "行程", /[0-9]km/],
    ["en", "Itinerary", /[0-9] mi \([0-9]+ km\)/],
  ] as const) {
    await readIn(language);
    await page.goto(`/events/${eventId}/itinerary`);
    await expect(page.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    await expect(page.locator(".itinerary-leg").first()).toContainText(unit);
    await expect(page.locator(".itinerary-hosts").first()).toContainText(
      /(受入先：|Host: )Louisville Chamber.*(訪問企業：|Company( visited)?: )Falls City Works/s,
    );
    await expect(page.getByRole("button", { name: /区間を保存する|Save the legs/ })).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "screen" });
  }
});
