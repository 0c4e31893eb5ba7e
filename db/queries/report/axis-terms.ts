/** The rows an axis can have, with their names in official order; rows for none are not among them. */
import { asc } from "drizzle-orm";
import type { Axis } from "~/domain/counting/axis";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { kinds } from "../../schema/reference";
import { findPlanBook } from "../plan/plans";
import { listStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";
import { keptReference } from "../store/data-version";

export type AxisTerm = {
  key: string;
  label: Bilingual;
  /** The head of a leaf of a priority area. */
  parent: string | null;
  /** The plan whose term it is. */
  plan: string | null;
};

const listKinds = keptReference((db) => db.select().from(kinds).orderBy(asc(kinds.position)));

/** States by FIPS code, kinds by position, missions in official order and then agencies, terms by plan. */
export async function listAxisTerms(db: Handle, axis: Axis): Promise<AxisTerm[]> {
  if (axis === "state") {
    const rows = await listStates(db);
    return rows.map(({ code, nameJa, nameEn }) => alone(code, { ja: nameJa, en: nameEn }));
  }
  if (axis === "kind") {
    const rows = await listKinds(db);
    return rows.map(({ code, nameJa, nameEn }) => alone(code, { ja: nameJa, en: nameEn }));
  }
  if (axis === "organiser") {
    return (await listOrganisers(db)).map(({ slug, name }) => alone(slug, name));
  }
  const { terms } = await findPlanBook(db);
  return terms
    .filter((term) => term.axis === axis)
    .map(({ key, short, parent, plan }) => ({ key, label: short, parent, plan }));
}

const alone = (key: string, label: Bilingual): AxisTerm => ({
  key,
  label,
  parent: null,
  plan: null,
});
