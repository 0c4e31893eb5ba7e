/** GET /api/v1/organisations: the register of partners and companies, as programs read it. P80, P82 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import { mergeOrganisations } from "~/operations/organisation/merge-organisations.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import { loader } from "~/routes/api.v1.organisations";
import type { Database } from "~db/client";
import { type ApiCaller, apiCaller } from "../support/api-caller";
import { addedOrganisation, organisationDraft } from "../support/organisation-draft";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

type Answer = { rows: { id: number; formerNames: unknown }[]; total: number; next: string | null };

let db: Database;
let call: ApiCaller;
let shown: number[];

/** Seven that stand for themselves; one merged and one off the list besides. */
beforeAll(async () => {
  db = await openTestDatabase();
  call = await apiCaller(db);
  const ctx = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const ids: number[] = [];
  for (const name of ["Aoba", "Ginkgo", "Hokuto", "Minato", "Tsubame", "Wakatake", "Nowaki"])
    ids.push(await addedOrganisation(ctx, name, { isPartner: name !== "Minato" }));
  const merged = await addedOrganisation(ctx, "Aoba Seiki");
  await mergeOrganisations(ctx, { keptId: ids[0] ?? 0, mergedId: merged });
  const gone = await addedOrganisation(ctx, "Shiokaze");
  await withdrawOrganisation(ctx, { organisationId: gone, withdrawn: true });
  const draft = organisationDraft("Hokuto Parts", { state: "KY", type: "company" });
  await changeOrganisation(ctx, { organisationId: ids[2] ?? 0, revision: 1, draft });
  shown = ids;
});
afterAll(() => db.close());

async function ask(query: string): Promise<Answer> {
  const answer = await call(loader, `/api/v1/organisations?${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

test("page by page every organisation comes once, whatever the limit", async () => {
  for (const limit of [1, 3, 7, 200]) {
    const read: number[] = [];
    let next: string | null = "";
    while (next !== null && read.length <= shown.length) {
      const page: Answer = await ask(`limit=${limit}${next === "" ? "" : `&after=${next}`}`);
      expect(page).toMatchObject({ total: 7, containsFictional: false });
      expect(page.rows.length).toBeLessThanOrEqual(limit);
      read.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect(read).toEqual(shown);
  }
});

test("a row says what it is, by its codes, with the names it had and has besides", async () => {
  const { rows } = await ask("q=hokuto");
  expect(rows).toEqual([
    {
      ...{ id: shown[2], type: "company", name: { ja: null, en: "Hokuto Parts" }, reading: null },
      ...{ state: "KY", placeName: "Indianapolis", parentId: null, seatInJapan: null, note: null },
      ...{ languages: null, website: null, isPartner: true, isCompany: false },
      ...{ mayBeNamed: false, fictional: false, formerNames: [{ ja: null, en: "Hokuto" }] },
    },
  ]);
  expect((await ask("q=aoba")).rows[0]?.formerNames).toEqual([{ ja: null, en: "Aoba Seiki" }]);
});

test("it is asked as the page is", async () => {
  const ids = async (query: string) => (await ask(query)).rows.map(({ id }) => id);
  expect(await ids("as=partner")).toEqual(shown.filter((id) => id !== shown[3]));
  expect(await ids("as=company")).toEqual([]);
  expect(await ids("type=company&state=KY")).toEqual([shown[2]]);
});
