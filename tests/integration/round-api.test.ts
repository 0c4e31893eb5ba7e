/** Rounds as a program reads them: what their page says, to whoever may open it. P180-P182 */
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashToken, newToken } from "~/context/token.server";
import { openApiDocument } from "~/domain/open-api";
import { readRoundPage } from "~/pages/round/round-page.server";
import { loader as listLoader } from "~/routes/api.v1.rounds";
import { action as oneAction, loader as oneLoader } from "~/routes/api.v1.rounds_.$roundId";
import { type Database, serveDatabase } from "~db/client";
import { addApiToken } from "~db/queries/people/api-tokens";
import { type Answer, answerOf } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { answeredBy, LAST_YEAR, openedRound, personOf } from "../support/round-steps";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let headers: Record<string, string>;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const { user, now } = await testContext(db, { role: "viewer" });
  const token = newToken();
  await db.write((tx) =>
    addApiToken(tx, { tokenHash: hashToken(token), userId: user.id, createdAt: now }),
  );
  headers = { Authorization: `Bearer ${token}` };
});
afterEach(() => db.close());

const list = async (search = "") =>
  await answerOf(listLoader, new Request(`http://localhost/api/v1/rounds?${search}`, { headers }));
const one = async (roundId: string, endpoint: typeof oneLoader = oneLoader) =>
  await answerOf(endpoint, new Request(`http://localhost/api/v1/rounds/${roundId}`, { headers }), {
    params: { roundId },
  });
const bodyOf = ({ body }: Answer) => JSON.parse(String(body));

test("P180 the list holds all rounds, the latest deadline first, a page at a time", async () => {
  const first = await openedRound(db);
  const second = await openedRound(db, { deadline: "2026-06-30" });
  await answeredBy(await personOf(db, "chicago"), first, { kind: "nothing" });
  const { rows, total, next } = bodyOf(await list());
  expect([total, next, rows.map(({ id }: { id: number }) => id)]).toEqual([
    2,
    null,
    [second, first],
  ]);
  expect(rows[1]).toEqual({
    ...{ id: first, title: { ja: null, en: null }, period: LAST_YEAR, deadline: "2026-05-31" },
    ...{ state: "open", asks: ["events", "attendance"], fictional: false, answered: 1, of: 3 },
  });
  const page = bodyOf(await list("limit=1"));
  expect([page.rows.length, page.next]).toEqual([1, String(second)]);
  expect(bodyOf(await list(`limit=1&after=${second}`)).rows[0].id).toBe(first);
});

test("P181 N3 a round has a row for each addressee, as its page shows it, and a joint event once in the total", async () => {
  const id = await openedRound(db);
  await makeEvent(db, {
    coOrganisers: ["detroit"],
    occurrences: [occurrenceOf({ day: "2025-07-01", outcome: "held" })],
  });
  await answeredBy(await personOf(db, "chicago", "2026-06-01T00:00:00Z"), id, { note: "確認済み" });
  const answer = bodyOf(await one(String(id)));
  expect(answer).toMatchObject({
    ...{ id, period: LAST_YEAR, deadline: "2026-05-31", state: "open", answered: 1, of: 3 },
    ...{ posts: { answered: 1, of: 2 }, total: { events: 1 }, containsFictional: false },
  });
  const [chicago, detroit, jetro] = answer.addressees;
  expect(chicago).toMatchObject({
    ...{ organiser: "chicago", type: "mission", state: "finished", late: true, corrected: 0 },
    ...{ note: "確認済み", answeredAt: "2026-06-01T00:00:00.000Z", events: 1 },
    rowsUrl: expect.stringMatching(/\/events\?from=2025-04-01&to=2026-03-31&organiser=chicago$/),
  });
  expect(detroit).toMatchObject({ answeredAt: null, late: null, corrected: null, events: 1 });
  expect(jetro).toMatchObject({ organiser: "jetro", type: "agency", events: 0 });

  const viewer = await testContext(db, { role: "viewer" });
  const page = await readRoundPage(viewer, new Request("http://localhost/"), id);
  const shown = page.rows.map(({ organiser, figures }) => [organiser, figures.events]);
  const sent = answer.addressees.map((row: { organiser: string; events: number }) => [
    row.organiser,
    row.events,
  ]);
  expect(sent).toEqual(shown);
  expect([answer.answered, answer.total.events]).toEqual([page.answered, page.total.events]);
});

test("what is not understood or not there is refused in words, and nothing is written here", async () => {
  for (const search of ["limit=0", "limit=201", "after=x y", "after=7", "year=2025", "bogus=1"]) {
    const answer = await list(search);
    expect([search, answer.status]).toEqual([search, 400]);
    expect(bodyOf(answer).detail).toContain(`${search.split("=")[0]}=`);
  }
  for (const id of ["999", "0", "x", "1e3", "９"]) expect((await one(id)).status).toBe(404);
  const written = await one("1", oneAction);
  expect([written.status, written.headers.get("Allow")]).toEqual([405, "GET"]);
  headers = { Authorization: "Bearer x" };
  expect([(await list()).status, (await one("1")).status]).toEqual([401, 401]);
});

test("both addresses stand in the description for machines", () => {
  const { paths } = openApiDocument("");
  expect(paths["/api/v1/rounds"].get.parameters.map(({ name }) => name)).toEqual([
    "limit",
    "after",
  ]);
  expect(paths["/api/v1/rounds/{id}"].get.parameters).toMatchObject([{ name: "id", in: "path" }]);
});
