/** Traits of states on a real register: proposed by rule, decided by the secretariat, offered to an event. P140-P145 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { sayTrait } from "~/operations/say-trait.server";
import { readTraitChoices } from "~/pages/entry/trait-choices.server";
import { readAreaTraits } from "~/pages/place/area-traits.server";
import { action, loader } from "~/routes/states.$code_.traits";
import { type Database, serveDatabase } from "~db/client";
import { auditEntries } from "~db/schema/people";
import { ties } from "~db/schema/ties";
import { answered, argsOf, thrownBy } from "../support/event-calls";
import { makeSite } from "../support/make-site";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterAll(() => db.close());

const as = (role: Role, organiser: string | null = null) => testContext(db, { role, organiser });
const traitsOf = async (state: string) => {
  const { traits } = await readAreaTraits(await as("viewer"), state);
  return Object.fromEntries(traits.map(({ trait, holds }) => [trait, holds]));
};
const offeredTo = async (state: string) => {
  const { states } = await readTraitChoices(await as("secretariat"));
  return states.find(({ code }) => code === state)?.traits ?? [];
};

test("nothing is known of a state without figures, and unknown is not no", async () => {
  expect(await traitsOf("IN")).toEqual({
    ...{ companies: "unknown", learners: "unknown", industry: "unknown", exchange: "unknown" },
  });
  expect(await offeredTo("IN")).toEqual([]);
});

test("registered sites and ties propose; closed and fictional ones apart", async () => {
  const states = ["OH", "MI", "TN", "KY", "IL", "TX", "CA", "NY", "GA", "AL", "SC"];
  for (let at = 0; at < 12; at += 1) await makeSite(db, { state: "IN", industry: "33611" });
  for (const state of states) await makeSite(db, { state, industry: "42" });
  for (const state of states) await makeSite(db, { state, industry: "54" });
  await db.write(async (tx) => {
    const tie = { level: "state" as const, status: "unknown" as const, prefectureJa: "栃木県" };
    const source = { source: "Test", mark: "page" as const };
    await tx.insert(ties).values({ ...tie, ...source, state: "IN", key: "in" });
    await tx.insert(ties).values({ ...tie, ...source, state: "OH", key: "oh", status: "ended" });
  });
  expect(await traitsOf("IN")).toEqual({
    ...{ companies: "yes", learners: "unknown", industry: "yes", exchange: "yes" },
  });
  expect(await traitsOf("OH")).toMatchObject({ companies: "no", exchange: "unknown" });
  expect(await offeredTo("IN")).toEqual(["2017:R1", "2017:R3", "2017:R4"]);
});

test("the secretariat decides with a reason, everything said stays, and gives it back to the rule", async () => {
  const secretariat = await as("secretariat");
  const said = { state: "IN", trait: "companies" as const };
  await sayTrait(secretariat, { ...said, verdict: "no", reason: "公館の調査による" });
  expect(await traitsOf("IN")).toMatchObject({ companies: "no" });
  expect(await offeredTo("IN")).not.toContain("2017:R1");
  await sayTrait(secretariat, { ...said, verdict: null, reason: "規則に戻す" });
  expect(await traitsOf("IN")).toMatchObject({ companies: "yes" });
  const { traits } = await readAreaTraits(secretariat, "IN");
  const history = traits.find(({ trait }) => trait === "companies")?.history ?? [];
  expect(history.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    [null, "規則に戻す"],
    ["no", "公館の調査による"],
  ]);
  const entries = (await db.read.select().from(auditEntries)).filter(
    ({ action }) => action === "state.say-trait",
  );
  expect(entries).toHaveLength(2);
});

test("an editor decides nothing, no state is made up, and what is missing is said in words", async () => {
  const input = { state: "IN", trait: "companies" as const, verdict: "no" as const, reason: "x" };
  const editor = await as("mission-editor", "chicago");
  expect(await sayTrait(editor, input)).toMatchObject({ ok: false, reason: "forbidden" });
  const secretariat = await as("secretariat");
  expect(await sayTrait(secretariat, { ...input, state: "ZZ" })).toMatchObject({
    ...{ ok: false, reason: "not-found" },
  });
  const ofIndiana = (request: Request) => ({ ...argsOf(request), params: { code: "IN" } });
  const foreign = await browserOf(editor);
  const read = () => loader(ofIndiana(foreign.get("/states/IN/traits")));
  expect((await thrownBy(read))?.status).toBe(403);
  const browser = await browserOf(secretariat);
  const post = async (boxes: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(boxes)) body.set(name, value);
    return await action(ofIndiana(browser.post("/states/IN/traits", body)));
  };
  const missing = answered(await post({ trait: "exchange", verdict: "yes", reason: " " }));
  expect([missing.status, missing.data]).toMatchObject([
    400,
    { trait: "exchange", verdict: "yes" },
  ]);
  expect(answered(await post({ trait: "exchange", reason: "理由" })).status).toBe(400);
  expect((await thrownBy(() => post({ trait: "weather" })))?.status).toBe(400);
  const saved = await thrownBy(() => post({ trait: "learners", verdict: "yes", reason: "調査" }));
  expect(saved?.headers.get("Location")).toBe("/states/IN/traits?saved=");
  expect(await traitsOf("IN")).toMatchObject({ learners: "yes" });
});
