/** Versions of the action plan and their terms. */
import { asc, eq } from "drizzle-orm";
import { compareText } from "~/domain/day/calendar-date";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { planCarries, plans, planTerms } from "../../schema/reference";
import { keptReference } from "../store/data-version";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

export type TermAxis = "priority" | "tier" | "trait";

export type PlanTerm = {
  key: string;
  plan: string;
  axis: TermAxis;
  parent: string | null;
  /** Heads of priority areas are not chosen themselves. */
  isHead: boolean;
  heading: Bilingual;
  short: Bilingual;
};

export type PlanVersion = {
  id: string;
  name: Bilingual;
  /** Null: adoption not confirmed, governs no day. */
  inForceFrom: string | null;
  /** Keys of the terms this version offers: its own and those it carries over. */
  offers: ReadonlySet<string>;
};

export type PlanBook = { versions: PlanVersion[]; terms: PlanTerm[] };

const publishedPlans = madeOnce((db) =>
  db.select().from(plans).where(eq(plans.status, "published")).orderBy(asc(plans.id)).prepare(),
);
const allCarries = madeOnce((db) =>
  db.select().from(planCarries).orderBy(asc(planCarries.plan), asc(planCarries.term)).prepare(),
);
const termsOf = madeOnce((db) =>
  db
    .select()
    .from(planTerms)
    .where(inListNamed(planTerms.plan, "plans"))
    .orderBy(asc(planTerms.plan), asc(planTerms.position))
    .prepare(),
);

/** All published versions, oldest first and those without a day before them, with all their terms in their own order. */
export const findPlanBook = keptReference(readPlanBook);

async function readPlanBook(db: Handle): Promise<PlanBook> {
  const published = await publishedPlans(db).execute();
  const versions = published.sort(
    (a, b) => compareText(a.inForceFrom ?? "", b.inForceFrom ?? "") || compareText(a.id, b.id),
  );
  const ids = versions.map(({ id }) => id);
  const carried = await allCarries(db).execute();
  const terms = await termsOf(db).execute({ plans: listOf(ids) });
  const heads = new Set(terms.map((term) => term.parent));
  return {
    versions: versions.map((version) => ({
      id: version.id,
      name: { ja: version.nameJa, en: version.nameEn },
      inForceFrom: version.inForceFrom,
      offers: new Set([
        ...terms.filter((term) => term.plan === version.id).map((term) => term.key),
        ...carried.filter((row) => row.plan === version.id).map((row) => row.term),
      ]),
    })),
    terms: terms.map((term) => ({
      key: term.key,
      plan: term.plan,
      axis: term.axis,
      parent: term.parent,
      isHead: heads.has(term.key),
      heading: { ja: term.headingJa, en: term.headingEn },
      short: { ja: term.shortJa, en: term.shortEn },
    })),
  };
}
