/** Giving towns Japanese names: who may, what follows, what stays. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Role } from "~/domain/people/permissions";
import { namePlace } from "~/operations/name-place.server";
import { action, loader } from "~/routes/places_.names";
import { type Database, serveDatabase } from "~db/client";
import { listEvents } from "~db/queries/event/event-list";
import { findNamedPlace } from "~db/queries/reference/place-names";
import { searchPlaces } from "~db/queries/reference/places";
import { auditEntries } from "~db/schema/people";
import { answered, argsOf, thrownBy } from "../support/event-calls";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const CHICAGO = 4887398;
/** A town without a Japanese name. */
const ANDERSON = 4917592;

const as = (role: Role, organiser: string | null = null) => testContext(db, { role, organiser });
const nameOf = async (id: number) => (await findNamedPlace(db.read, id))?.nameJa;

test("a town without a name is given one by whoever enters events, kept for the next, and events are found by it", async () => {
  const [town] = await searchPlaces(db.read, "Seymour, IN", { on: "2026-06-10", limit: 1 });
  if (town === undefined) throw new Error("No town");
  const place = {
    ...({ type: "state", state: town.state, placeId: town.id, name: town.name } as const),
    ...{ county: null, lat: town.lat, lon: town.lon },
  };
  const eventId = await makeEvent(db, { occurrences: [occurrenceOf({ place })] });
  const was = await nameOf(town.id);
  const author = await as(
    was === null ? "mission-editor" : "secretariat",
    was === null ? "boston" : null,
  );
  const given = { placeId: town.id, nameJa: "試験シーモア", seen: was ?? null };
  expect(await namePlace(author, given)).toEqual({ ok: true, nameJa: "試験シーモア" });
  const listed = await listEvents(db.read, { ...NO_FILTER, q: "試験シーモア" }, { limit: 5 });
  expect(listed.rows.map(({ id }) => id)).toEqual([eventId]);
  expect(listed.rows[0]?.occurrences[0]?.placeNameJa).toBe("試験シーモア");
  const found = await searchPlaces(db.read, "試験シー", { on: "2026-06-10", limit: 1 });
  expect(found[0]?.id).toBe(town.id);
  const entries = (await db.read.select().from(auditEntries)).filter(
    ({ action }) => action === "place.name",
  );
  expect(entries).toHaveLength(1);
});

test("what has a name is corrected by the secretariat alone, who sees what it had; the former name still finds it", async () => {
  const editor = await as("mission-editor", "chicago");
  const wrong = { placeId: CHICAGO, nameJa: "シカゴウ", seen: "シカゴ" };
  expect(await namePlace(editor, wrong)).toEqual({
    ...{ ok: false, reason: "place-named", nameJa: "シカゴ" },
  });
  const secretariat = await as("secretariat");
  expect(await namePlace(secretariat, { ...wrong, seen: null })).toMatchObject({
    ...{ ok: false, reason: "changed-meanwhile" },
  });
  expect(await namePlace(secretariat, { ...wrong, nameJa: "シカゴ市" })).toMatchObject({
    ok: true,
  });
  expect(await nameOf(CHICAGO)).toBe("シカゴ市");
  const found = await searchPlaces(db.read, "シカゴ", { on: "2026-06-10", limit: 1 });
  expect(found[0]?.id).toBe(CHICAGO);
});

test("viewers and administrators give none, and no town is made up", async () => {
  for (const role of ["viewer", "administrator"] as const)
    expect(
      await namePlace(await as(role), { placeId: ANDERSON, nameJa: "町", seen: null }),
    ).toMatchObject({ ok: false, reason: "forbidden" });
  expect(
    await namePlace(await as("secretariat"), { placeId: 1, nameJa: "町", seen: null }),
  ).toMatchObject({ ok: false, reason: "not-found" });
});

test("the page is the secretariat's; what is wrong is said in words and given back", async () => {
  const page = async (role: Role, q = "") => {
    const browser = await browserOf(await as(role, role === "secretariat" ? null : "chicago"));
    return await loader(argsOf(browser.get(`/places/names?q=${encodeURIComponent(q)}`)));
  };
  expect((await thrownBy(() => page("mission-editor")))?.status).toBe(403);
  const { rows } = await page("secretariat", "シカゴ");
  expect(rows[0]).toMatchObject({ id: CHICAGO, name: "Chicago", county: "Cook", by: "山田花子" });
  const browser = await browserOf(await as("secretariat"));
  const body = new FormData();
  for (const [name, value] of [
    ["placeId", String(ANDERSON)],
    ["nameJa", "Anderson"],
    ["seen", ""],
  ] as const)
    body.set(name, value);
  const answer = answered(await action(argsOf(browser.post("/places/names", body))));
  expect([answer.status, answer.data]).toMatchObject([
    400,
    {
      typed: "Anderson",
      problem: "日本語名は、仮名又は漢字で入力してください（例：コロンバス）。",
    },
  ]);
});
