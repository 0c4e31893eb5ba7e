/** P25: the seed loader leaves versions made on a screen and reworded terms alone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { rewordTerm } from "~/operations/plan/reword-term.server";
import type { Database } from "~db/client";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { listPlans, listPlanTerms } from "~db/queries/plan/plan-versions";
import { loadReference } from "~seeds/load-reference";
import { makeEvent } from "../support/make-event";
import { makePlanDraft } from "../support/plan-drafts";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;
let folder: string;

beforeEach(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db);
  folder = mkdtempSync(join(tmpdir(), "kusanone-seeds-"));
  cpSync("seeds", folder, { recursive: true });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

type SeededPlan = Record<string, unknown> & { id: string };

async function loadWith(change: (plans: SeededPlan[]) => SeededPlan[]) {
  const file = join(folder, "plans.json");
  const plans: SeededPlan[] = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(change(plans)));
  await loadReference(db, undefined, folder);
}

/** A later release that knows a version 5.0 of its own. */
const withOwn = (over: Record<string, unknown>) => (plans: SeededPlan[]) => {
  const latest = plans.at(-1);
  return [...plans, { ...latest, terms: [], carries: [], id: "5.0", nameJa: "別物", ...over }];
};

test("P25 a draft and a published version of the secretariat outlive a changed plans.json", async () => {
  await makePlanDraft(ctx);
  const drafted = await findStoredDraft(db.read, "5.0");
  await loadWith((plans) => plans.map((plan) => ({ ...plan, noteJa: "改めた備考" })));
  expect(await findStoredDraft(db.read, "5.0")).toEqual(drafted);
  await publishPlan(ctx, { planId: "5.0", revision: 2, confirmsPast: false });
  await makeEvent(db, { tags: ["5.0:1"] });
  const published = await findStoredDraft(db.read, "5.0");
  await loadWith((plans) => plans.slice(0, -1));
  expect(await findStoredDraft(db.read, "5.0")).toEqual(published);
});

test("P25 a seeded version of the same name or day makes way, and the start goes on", async () => {
  await makePlanDraft(ctx);
  const drafted = await findStoredDraft(db.read, "5.0");
  await loadWith(withOwn({ inForceFrom: "2028-01-01" }));
  expect(await findStoredDraft(db.read, "5.0")).toEqual(drafted);
  await loadWith((plans) => withOwn({ id: "5.1", inForceFrom: "2027-04-01" })(plans.slice(0, -1)));
  expect((await listPlans(db.read, "all")).map(({ id }) => id)).toEqual([
    ...["5.0", "4.0", "3.0", "2017", "2.0"],
  ]);
});

test("P25 a reworded term keeps its words; its source follows the file", async () => {
  const [term] = await listPlanTerms(db.read, "3.0");
  if (term === undefined) throw new Error("3.0 has terms");
  const wording = { heading: { ja: "新", en: "new" }, short: { ja: "新", en: "new" } };
  const seen = { heading: term.heading, short: term.short };
  await rewordTerm(ctx, { planId: "3.0", code: term.code, seen, wording, reason: "誤記" });
  const resourced = (terms: unknown) =>
    Array.isArray(terms) ? terms.map((each) => ({ ...each, source: "別の出典" })) : terms;
  await loadWith((plans) => plans.map((plan) => ({ ...plan, terms: resourced(plan.terms) })));
  const [after] = await listPlanTerms(db.read, "3.0");
  expect(after).toMatchObject({ ...wording, source: "別の出典" });
});
