/** The crosswalk between two versions of the plan as a table: the leaves of both, and the links from one to the other. P27 */
import { inArray } from "drizzle-orm";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { planTerms } from "../../schema/reference";
import { type LinkRow, listLinks } from "./plan-rows";
import { findPlan, listPlans, listPlanTerms, type PlanOnRecord } from "./plan-versions";
import type { TermAxis } from "./plans";

export type CrosswalkTerm = {
  key: string;
  plan: string;
  axis: TermAxis;
  isHead: boolean;
  short: Bilingual;
};
export type CrosswalkSide = Pick<PlanOnRecord, "id" | "name" | "status"> & {
  terms: CrosswalkTerm[];
};
export type CrosswalkTable = {
  from: CrosswalkSide;
  to: CrosswalkSide;
  links: LinkRow[];
  /** Says whether the links are still those that somebody saw. */
  signature: string;
};

export async function findCrosswalk(
  db: Handle,
  fromPlan: string,
  toPlan: string,
): Promise<CrosswalkTable | null> {
  const [from, to] = [await findSide(db, fromPlan), await findSide(db, toPlan)];
  if (from === null || to === null || fromPlan === toPlan) return null;
  const keys = new Map([...from.terms, ...to.terms].map(({ key, plan }) => [key, plan]));
  const links = (await listLinks(db)).filter(
    (link) => keys.get(link.from) === fromPlan && keys.get(link.to) === toPlan,
  );
  return { from, to, links, signature: JSON.stringify(links) };
}

async function findSide(db: Handle, plan: string): Promise<CrosswalkSide | null> {
  const version = await findPlan(db, plan);
  if (version === null) return null;
  const terms = (await listPlanTerms(db, plan)).filter(({ carriedBy }) => carriedBy === null);
  const heads = new Set(terms.map(({ parent }) => parent));
  return {
    ...{ id: version.id, name: version.name, status: version.status },
    terms: terms
      .filter(({ key }) => !heads.has(key))
      .map(({ key, axis, short }) => ({ key, plan, axis, isHead: false, short })),
  };
}

/** Versions that have terms of their own, the latest first. */
export async function listCrosswalkPlans(
  db: Handle,
  which: "all" | "published",
): Promise<Pick<PlanOnRecord, "id" | "name">[]> {
  const withTerms = await db.selectDistinct({ plan: planTerms.plan }).from(planTerms);
  const ids = withTerms.map(({ plan }) => plan);
  const plans = await listPlans(db, which);
  return plans.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
}

/** The short names of terms, each with its version, in the order given. */
export async function listTermNames(db: Handle, keys: readonly string[]): Promise<Bilingual[]> {
  const rows = await db
    .select()
    .from(planTerms)
    .where(inArray(planTerms.key, [...keys]));
  return keys.map((key) => {
    const row = rows.find((term) => term.key === key);
    const name = (short: string | undefined) => `${short ?? key} (${row?.plan ?? ""})`;
    return { ja: name(row?.shortJa), en: name(row?.shortEn) };
  });
}
