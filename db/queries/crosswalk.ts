/** The crosswalk between two versions of the plan as a table: the leaves of both, and the links from one to the other. P27 */
import type { Bilingual } from "~/domain/language";
import type { Handle } from "../client";
import { type LinkRow, listLinks } from "./plan-rows";
import { findPlan, listPlanTerms, type PlanOnRecord } from "./plan-versions";
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
