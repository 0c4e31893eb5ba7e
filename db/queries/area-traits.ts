/** What the secretariat said of the traits of states, and the counts that the rules ask for. P140-P145 */
import { and, asc, count, desc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { OF_NO_EVENT } from "~/domain/filter/extent";
import type { Trait, TraitVerdict } from "~/domain/place/region-trait";
import type { Handle } from "../client";
import { users } from "../schema/people";
import { sites } from "../schema/sites";
import { areaTraits, ties } from "../schema/ties";
import { keptUntilWritten } from "./store/data-version";

export type SaidTrait = {
  id: number;
  state: string;
  trait: Trait;
  /** Null: given back to the rule. */
  verdict: TraitVerdict | null;
  reason: string;
  by: string;
  at: Date;
};

/** The latest first; `state` null: of all states. */
export async function listSaidTraits(db: Handle, state: string | null): Promise<SaidTrait[]> {
  return await db
    .select({
      ...{
        id: areaTraits.id,
        state: areaTraits.state,
        trait: areaTraits.trait,
        verdict: areaTraits.verdict,
      },
      ...{ reason: areaTraits.reason, by: users.name, at: areaTraits.at },
    })
    .from(areaTraits)
    .innerJoin(users, eq(users.id, areaTraits.userId))
    .where(state === null ? undefined : eq(areaTraits.state, state))
    .orderBy(desc(areaTraits.id));
}

export async function addSaidTrait(
  tx: Handle,
  row: Omit<typeof areaTraits.$inferInsert, "id">,
): Promise<void> {
  await tx.insert(areaTraits).values(row);
}

/** Sites of each state by industry, as far as both are known. Fictional and withdrawn ones are left out. */
export const countSiteIndustries = keptUntilWritten(
  async (db: Handle, _: Record<never, never>) => {
    const rows = await db
      .select({ state: sites.state, industry: sites.industry, sites: count() })
      .from(sites)
      .where(and(isNull(sites.withdrawnAt), eq(sites.fictional, false), isNotNull(sites.state)))
      .groupBy(sites.state, sites.industry)
      .orderBy(asc(sites.state), asc(sites.industry));
    return rows.map(({ state, ...row }) => ({ state: state ?? "", ...row }));
  },
  () => OF_NO_EVENT,
);

/** Ties that have not ended, by state. Fictional ones are left out. */
export async function countLivingTies(db: Handle): Promise<Map<string, number>> {
  const rows = await db
    .select({ state: ties.state, total: count() })
    .from(ties)
    .where(and(ne(ties.status, "ended"), eq(ties.fictional, false)))
    .groupBy(ties.state)
    .orderBy(asc(ties.state));
  return new Map(rows.map(({ state, total }) => [state, total]));
}
