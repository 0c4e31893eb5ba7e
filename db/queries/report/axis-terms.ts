/** The rows an axis can have, with their names in official order; rows for none are not among them. */
import type { Axis } from "~/domain/counting/axis";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { findPlanBook } from "../plan/plans";
import { listKinds } from "../reference/kinds";
import { listStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";

export type AxisTerm = {
  key: string;
  label: Bilingual;
  /** The head of a leaf of a priority area. */
  parent: string | null;
  /** The plan whose term it is. */
  plan: string | null;
};

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
