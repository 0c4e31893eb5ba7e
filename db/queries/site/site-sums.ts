/** How many sites and companies there are, by state and on the whole, and what their figures add up to. P60, P62, P63 */
import { and, asc, countDistinct, eq, isNull, type SQL, sql } from "drizzle-orm";
import { OF_NO_EVENT } from "~/domain/filter/extent";
import type { FigureKind } from "~/domain/site/site-figures";
import { QUALIFIERS, type Qualifier, qualifiersOfSum } from "~/domain/value/qualifier";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { siteFigures, siteOrganisations, sites } from "../../schema/sites";
import { keptUntilWritten } from "../store/data-version";

/** `state` null: sites whose state nobody knows. */
export type SiteStateRow = { state: string | null; sites: number; companies: number };
export type StoredFigureSum = FigureKind & {
  state: string | null;
  value: number;
  qualifiers: Qualifier[];
  sites: number;
};
type Question = { fictional: boolean };

export const countSitesByState = keptUntilWritten(
  async (db: Handle, { fictional }: Question): Promise<SiteStateRow[]> => {
    return await db
      .select({
        state: sites.state,
        sites: countDistinct(sites.id),
        companies: countDistinct(standing),
      })
      .from(sites)
      .leftJoin(siteOrganisations, eq(siteOrganisations.siteId, sites.id))
      .where(counted(fictional))
      .groupBy(sites.state)
      .orderBy(asc(sites.state));
  },
  () => OF_NO_EVENT,
);

/** Companies are counted once, in however many states they have sites. */
export const countSitesInAll = keptUntilWritten(
  async (db: Handle, { fictional }: Question): Promise<Omit<SiteStateRow, "state">> => {
    const rows = await db
      .select({ companies: countDistinct(standing) })
      .from(siteOrganisations)
      .innerJoin(sites, eq(sites.id, siteOrganisations.siteId))
      .where(counted(fictional));
    const all = await db.$count(sites, counted(fictional));
    return { sites: all, companies: rows[0]?.companies ?? 0 };
  },
  () => OF_NO_EVENT,
);

/** Is a site of the demonstration programme among them? */
export async function hasFictionalSite(db: Handle): Promise<boolean> {
  const rows = await db
    .select({ id: sites.id })
    .from(sites)
    .where(and(isNull(sites.withdrawnAt), eq(sites.fictional, true)))
    .limit(1);
  return rows.length > 0;
}

/** What a site has now of each kind: its latest figure, or the latest of each of its phases. P62 */
export const sumSiteFigures = keptUntilWritten(
  async (db: Handle, { fictional }: Question): Promise<StoredFigureSum[]> => {
    const kind = sql`${siteFigures.siteId}, ${siteFigures.measure}, ${siteFigures.basis}, ${siteFigures.currency}, ${siteFigures.priceYear}`;
    const latest = db
      .select({
        ...{ siteId: siteFigures.siteId, phaseId: siteFigures.phaseId, value: siteFigures.value },
        ...{ measure: siteFigures.measure, basis: siteFigures.basis },
        ...{ currency: siteFigures.currency, priceYear: siteFigures.priceYear },
        qualifier: siteFigures.qualifier,
        age: sql<number>`row_number() over (partition by ${kind}, ${siteFigures.phaseId}
          order by ${siteFigures.year} desc, ${siteFigures.id} desc)`.as("age"),
        wholes:
          sql<number>`count(*) filter (where ${siteFigures.phaseId} is null) over (partition by ${kind})`.as(
            "wholes",
          ),
      })
      .from(siteFigures)
      .as("latest");
    const marked = Object.fromEntries(
      QUALIFIERS.map((qualifier) => [
        qualifier,
        sql<number>`count(*) filter (where ${latest.qualifier} = ${qualifier})`,
      ]),
    );
    const rows = await db
      .select({
        ...{ state: sites.state, measure: latest.measure, basis: latest.basis },
        ...{ currency: latest.currency, priceYear: latest.priceYear },
        value: sql<number>`sum(${latest.value})`,
        sites: countDistinct(latest.siteId),
        marked,
      })
      .from(latest)
      .innerJoin(sites, eq(sites.id, latest.siteId))
      .where(
        and(
          counted(fictional),
          eq(latest.age, 1),
          sql`(${latest.phaseId} is null or ${latest.wholes} = 0)`,
        ),
      )
      .groupBy(sites.state, latest.measure, latest.basis, latest.currency, latest.priceYear)
      .orderBy(
        ...[asc(sites.state), asc(latest.measure), asc(latest.basis)],
        ...[asc(latest.currency), asc(latest.priceYear)],
      );
    return rows.map(({ marked: marks, ...row }) => ({
      ...row,
      qualifiers: qualifiersOfSum(QUALIFIERS.filter((qualifier) => Number(marks[qualifier]) > 0)),
    }));
  },
  () => OF_NO_EVENT,
);

function counted(fictional: boolean): SQL | undefined {
  return and(isNull(sites.withdrawnAt), fictional ? undefined : eq(sites.fictional, false));
}

/** The organisation that one stands for today, however often it was merged: few were. P38 */
const standing = sql`case when ${siteOrganisations.organisationId} not in (
  select ${organisations.id} from ${organisations} where ${organisations.mergedInto} is not null)
  then ${siteOrganisations.organisationId} else coalesce((
  with recursive chain(id, next) as (
    select ${organisations.id}, ${organisations.mergedInto} from ${organisations}
      where ${organisations.id} = ${siteOrganisations.organisationId}
    union all
    select above.id, above.merged_into from ${organisations} as above join chain on above.id = chain.next)
  select chain.id from chain where chain.next is null), ${siteOrganisations.organisationId}) end`;
