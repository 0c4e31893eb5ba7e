/** The traits of states with the figures they are proposed by, and what the secretariat said of them. P140-P145 */
import type { Context } from "~/context/context.server";
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { StateFact } from "~/domain/map/map-content";
import {
  distinctIndustry,
  existingExchange,
  inQuarter,
  LEAST_KNOWN,
  TRAIT_TERMS,
  TRAITS,
  traitHolds,
} from "~/domain/place/region-trait";
import { namedIndustry } from "~/domain/site/industry";
import { inWords } from "~/i18n/in-words";
import { industryText } from "~/i18n/site/industry-text";
import { countLivingTies, countSiteIndustries, listSaidTraits } from "~db/queries/area-traits";
import { listLatestFacts } from "~db/queries/map/map-facts";

/** 拠点 by the Ministry, learners by the Japan Foundation, ties by CLAIR: measures of area facts. */
const MEASURES = {
  companies: "mofa-locations",
  learners: "jf-learners",
  exchange: "clair-sister-ties",
};

export async function readTraitFigures({ db }: Pick<Context, "db">) {
  return {
    locations: await listLatestFacts(db.read, MEASURES.companies),
    learners: await listLatestFacts(db.read, MEASURES.learners),
    publishedTies: await listLatestFacts(db.read, MEASURES.exchange),
    industries: await countSiteIndustries(db.read, {}),
    ties: await countLivingTies(db.read),
  };
}

type Figures = Awaited<ReturnType<typeof readTraitFigures>>;

/** What the rules propose of one state, each with its figures. */
export function proposedTraits(state: string, figures: Figures) {
  const { locations, learners, publishedTies, industries, ties } = figures;
  const isPublished = locations.length >= LEAST_KNOWN;
  const known = industries.flatMap(({ industry, ...row }) =>
    industry === null ? [] : [{ ...row, industry: namedIndustry(industry) ?? industry }],
  );
  const published = publishedTies.find(({ area }) => area === state)?.value ?? null;
  const own = ties.get(state) ?? 0;
  return {
    companies: {
      ...inQuarter(state, isPublished ? byState(locations) : sitesByState(industries), "most"),
      measure: isPublished ? MEASURES.companies : null,
      asOf: isPublished ? (locations[0]?.asOf ?? null) : null,
    },
    learners: {
      ...inQuarter(state, byState(learners), "least"),
      ...{ measure: MEASURES.learners, asOf: learners[0]?.asOf ?? null },
    },
    industry: distinctIndustry(
      known.filter((row) => row.state === state),
      known,
    ),
    exchange: { verdict: existingExchange(own, published), ties: own, published },
  };
}

export async function readAreaTraits(ctx: Pick<Context, "db" | "language">, state: string) {
  const { industry, ...others } = proposedTraits(state, await readTraitFigures(ctx));
  const words = industryText[ctx.language];
  // Put into words here: the page need not carry the names of all industries.
  const industryName = industry.industry === null ? null : inWords(words, industry.industry);
  const proposed = { ...others, industry: { ...industry, industryName } };
  const said = await listSaidTraits(ctx.db.read, state);
  return {
    proposed,
    traits: TRAITS.map((trait) => {
      const history = said
        .filter((one) => one.trait === trait)
        .map(({ at, ...one }) => ({
          ...one,
          day: formatDay(todayIn(HOME_ZONE, at), ctx.language),
        }));
      const byRule = proposed[trait].verdict;
      const [last] = history;
      const holds = traitHolds(byRule, last?.verdict ?? null);
      return { trait, term: TRAIT_TERMS[trait], byRule, holds, history };
    }),
  };
}

export type AreaTraits = Awaited<ReturnType<typeof readAreaTraits>>;

/** Of each state the terms of the traits that hold there, for the form of an event. */
export async function readHoldingTraits(
  ctx: Pick<Context, "db">,
  states: readonly { code: string }[],
): Promise<Record<string, string[]>> {
  const figures = await readTraitFigures(ctx);
  const said = await listSaidTraits(ctx.db.read, null);
  return Object.fromEntries(
    states.map(({ code }) => {
      const proposed = proposedTraits(code, figures);
      const holding = TRAITS.filter((trait) => {
        const last = said.find((one) => one.state === code && one.trait === trait);
        return traitHolds(proposed[trait].verdict, last?.verdict ?? null) === "yes";
      });
      return [code, holding.map((trait) => TRAIT_TERMS[trait])];
    }),
  );
}

const byState = (facts: readonly StateFact[]) =>
  new Map(facts.map(({ area, value }) => [area, value]));

function sitesByState(rows: Figures["industries"]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { state, sites } of rows) counted.set(state, (counted.get(state) ?? 0) + sites);
  return counted;
}
