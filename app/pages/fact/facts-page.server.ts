/** Area facts by measure: every area, what is unknown apart, ranks and rates as far as they hold. P100-P103 */
import type { Context } from "~/context/context.server";
import { latestByArea } from "~/domain/fact/area-fact";
import { factTables } from "~/domain/fact/fact-table";
import { refusalOf, refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { jurisdictionName } from "~/domain/place/jurisdiction";
import type { Bilingual } from "~/domain/value/language";
import { factPageText } from "~/i18n/fact-page-text";
import { frameText } from "~/i18n/frame-text";
import { listCountyNames } from "~db/queries/fact/county-names";
import { listFactsOfMeasures, listMeasures } from "~db/queries/fact/facts";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisers } from "~db/queries/reference/organisers";

/** What rates are reckoned with. */
export const JOBS_MEASURE = "jobs-bea";
export const PEOPLE_MEASURE = "population";

export async function readFactsPage(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const measures = await listMeasures(read);
  const refusals = [...refuseContradictions(params), ...refuseStrangers(params, ["measure"])];
  const typed = params.get("measure")?.trim() || null;
  const asked = typed ?? JOBS_MEASURE;
  const measure = measures.find((one) => one.measure === asked) ?? null;
  if (typed !== null && measure === null) refusals.push(refusalOf(params, "measure", "unknown"));
  const pageTitle = frameText[ctx.language].pageTitle(factPageText[ctx.language].title);
  if (refusals.length > 0) return { ok: false as const, refusals, measures, pageTitle };
  const states = await listMapAreas(read, ctx.language);
  const facts = measure === null ? [] : await listFactsOfMeasures(read, [measure.measure]);
  const denominators = await readDenominators(ctx);
  return {
    ok: true as const,
    measures,
    measure,
    tables: factTables(
      facts,
      states.map(({ code }) => code),
      denominators,
    ),
    names: await readAreaNames(ctx),
    stateCount: states.length,
    denominatorsAsOf: {
      jobs: yearsOf(denominators.jobs),
      people: yearsOf(denominators.people),
    },
    pageTitle,
  };
}

async function readDenominators({ db }: Context) {
  const facts = await listFactsOfMeasures(db.read, [JOBS_MEASURE, PEOPLE_MEASURE]);
  const ofStates = (measure: string) =>
    latestByArea(facts.filter((one) => one.measure === measure && one.areaType === "state"));
  return { jobs: ofStates(JOBS_MEASURE), people: ofStates(PEOPLE_MEASURE) };
}

const yearsOf = (facts: ReadonlyMap<string, { asOf: string }>): string[] =>
  [...new Set([...facts.values()].map(({ asOf }) => asOf))].toSorted();

/** By kind and code: the nation, regions of the statistics, states, jurisdictions, counties. */
async function readAreaNames({ db, language }: Context): Promise<Record<string, Bilingual>> {
  const states = await listMapAreas(db.read, language);
  const missions = await listOrganisers(db.read);
  const counties = await listCountyNames(db.read);
  return Object.fromEntries([
    ["nation US", { ja: factPageText.ja.nation, en: factPageText.en.nation }],
    ...Object.entries(factPageText.ja.regions).map(([code, ja]) => [
      `region ${code}`,
      { ja, en: factPageText.en.regions[code as keyof typeof factPageText.ja.regions] },
    ]),
    ...states.map(({ code, name }) => [`state ${code}`, name]),
    ...missions.map((mission) => [`jurisdiction ${mission.slug}`, jurisdictionName(mission)]),
    ...counties.map(({ fips, name, state }) => [
      `county ${fips}`,
      { ja: `${name}（${state}）`, en: `${name}, ${state}` },
    ]),
  ]);
}

type Answer = Awaited<ReturnType<typeof readFactsPage>>;
export type FactsPageData = Extract<Answer, { ok: true }>;
export type FactsPageRefusal = Extract<Answer, { ok: false }>;
