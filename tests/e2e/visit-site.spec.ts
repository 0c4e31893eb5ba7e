/** A mission plans a stop: sites within 80 km are offered, one is named by keyboard and stands on the page of the event. P144 */

import { ties } from "~db/schema/ties";
import { expectAccessible } from "../support/browser-axe";
import { expect, type Installation, test } from "../support/browser-fixtures";
import { makeCompany, makeSite } from "../support/make-site";

/** Seymour, Indiana; a degree of latitude is 111 km. */
const SEYMOUR = { lat: 38.95922, lon: -85.89025 };
const northBy = (km: number) => ({
  ...{ lat: SEYMOUR.lat + km / 111.2, lon: SEYMOUR.lon, precision: "address" as const },
});

async function twoPlants({ db }: Installation) {
  const near = await makeCompany(db, "Asahi Valves", "朝日バルブ");
  const far = await makeCompany(db, "Hikari Glass", "光硝子");
  const valves = { point: northBy(60), companies: [near], placeName: "Fairland" };
  const siteId = await makeSite(db, { ...valves, name: "Indiana Plant" });
  await makeSite(db, { point: northBy(90), companies: [far], name: "Carmel Plant" });
  return siteId;
}

test("a stop is offered the site 60 km away and not the one 90 km away", async ({
  page,
  server,
  signInAs,
}) => {
  await twoPlants(server);
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=caravan");
  await page.getByRole("combobox", { name: "種別" }).press("ArrowDown");
  await page.getByLabel("件名（和文）").fill("工場訪問");
  const stop = page.getByRole("group", { name: "訪問先1", exact: true });
  await stop.locator("input[name$='.first']").fill("2027-05-10");
  const town = stop.getByRole("combobox", { name: "地名" });
  await town.pressSequentially("seymour in");
  await expect(stop.getByRole("option").first()).toContainText("シーモア");
  await town.press("ArrowDown");
  await town.press("Enter");

  const offers = stop.getByText("80 km以内：日本企業の拠点1、姉妹都市0");
  await expect(offers).toBeVisible();
  await offers.press("Enter");
  await expect(stop.getByRole("link", { name: "朝日バルブ Indiana Plant" })).toBeVisible();
  await expect(stop.getByText("約60 km")).toBeVisible();
  await expect(stop.getByText("光硝子")).toHaveCount(0);
  await expectAccessible(page);

  const byName = stop.getByLabel("企業名・拠点名で探す");
  await byName.fill("光硝子");
  await byName.press("Enter");
  await expect(stop.getByRole("link", { name: "光硝子 Carmel Plant" })).toBeVisible();

  await stop.getByRole("button", { name: "朝日バルブ Indiana Plantを訪問先にする" }).press("Enter");
  await expect(stop.getByRole("status").filter({ hasText: "訪問する拠点" })).toContainText(
    "朝日バルブ Indiana Plant",
  );
  await page.getByRole("button", { name: "登録する", exact: true }).press("Enter");

  await expect(page.getByText("登録しました。")).toBeVisible();
  const visited = page.getByRole("link", { name: "朝日バルブ Indiana Plant" });
  await expect(visited).toBeVisible();
  await expectAccessible(page);
  await visited.press("Enter");
  await expect(page.getByRole("link", { name: "工場訪問" })).toBeVisible();
});

test("a visit is planned from the page of the site: place, partner and site are filled in", async ({
  page,
  server,
  signInAs,
}) => {
  const siteId = await twoPlants(server);
  await signInAs("mission-editor", "chicago");
  await page.goto(`/sites/${siteId}`);
  await page.getByRole("link", { name: "訪問を企画する" }).press("Enter");
  await expect(page.getByText("朝日バルブ Indiana Plantへの訪問を企画します。")).toBeVisible();
  await page
    .getByRole("link", { name: /^行事|主催行事/ })
    .first()
    .press("Enter");
  await expect(page.getByRole("combobox", { name: "地名" })).toHaveValue("Fairland");
  await expect(page.locator("input[name='partners[0]']")).toHaveValue("朝日バルブ");
  await expect(page.locator("input[name$='.siteId']")).toHaveValue(String(siteId));
  await expect(page.getByRole("status").filter({ hasText: "訪問する拠点" })).toContainText(
    "朝日バルブ Indiana Plant",
  );
});

test("a trait of the state that an event names is marked among its tags, and not chosen by itself", async ({
  page,
  server,
  signInAs,
}) => {
  await server.db.write(async (tx) => {
    const tie = { level: "state" as const, status: "active" as const, prefectureJa: "栃木県" };
    await tx.insert(ties).values({ ...tie, state: "IN", key: "in", source: "Test", mark: "page" });
  });
  await signInAs("mission-editor", "chicago");
  await page.goto("/events/new?form=mission-event&state=IN");
  const session = page.getByRole("group", { name: "実施回1", exact: true });
  await session.locator("input[name$='.first']").fill("2018-05-10");
  const exchange = page.getByRole("checkbox", { name: /地方間交流.*インディアナ州の特徴/ });
  await expect(exchange).toBeVisible();
  await expect(exchange).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /日本企業が多い/ })).toHaveAccessibleName(
    "日本企業が多い",
  );
});

test("the secretariat decides on a trait with a reason, by keyboard, and the page of the state says so", async ({
  page,
  signInAs,
}) => {
  await signInAs("secretariat");
  await page.goto("/states/OH");
  await page.getByRole("link", { name: "判断を改める" }).press("Enter");
  const companies = page.getByRole("region", { name: "日本企業が多い" });
  await expect(companies).toBeVisible();
  await expectAccessible(page);
  await companies.getByRole("radio", { name: "当たる", exact: true }).press("Space");
  await companies.getByLabel("理由").fill("公館の調査による");
  await companies.getByRole("button", { name: "保存する" }).press("Enter");
  await expect(page.getByText("判断を保存しました。")).toBeVisible();
  await page.getByRole("link", { name: "州のページへ戻る" }).press("Enter");
  const traits = page.getByRole("region", { name: "地域の特徴" });
  await expect(traits.getByText("理由：公館の調査による")).toBeVisible();
  await expect(traits.getByText("規則では：不明")).toBeVisible();
  await expectAccessible(page);
});
