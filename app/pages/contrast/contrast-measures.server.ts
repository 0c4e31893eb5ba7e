/** Which measures a contrast may set side by side: what the register counts, and what is published of each state. */
import type { Context } from "~/context/context.server";
import {
  type ContrastMeasure,
  DENOMINATORS,
  type Denominator,
  DONE_MEASURES,
  type DoneMeasure,
  doneMeasureOf,
  factKey,
  PER_HEADS,
  PER_PEOPLE,
  PER_PIECES,
  perKey,
  THERE_MEASURES,
  type ThereMeasure,
} from "~/domain/contrast/contrast-measure";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type AreaFact, latestSeries } from "~/domain/fact/area-fact";
import { OF_NO_EVENT } from "~/domain/filter/extent";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Bilingual, Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { contrastText } from "~/i18n/contrast/contrast-text";
import type { Handle } from "~db/client";
import { listFactsOfMeasures, listMeasures } from "~db/queries/fact/facts";
import { keptUntilWritten } from "~db/queries/store/data-version";

/** Measured in heads: a rate is told of 10,000 of them, of a population of 100,000. */
const HEADS = "people";
const POPULATION = "population";
const SHARE = "%";
const DENOMINATOR_NAMES: readonly Denominator[] = ["jobs", "people"];
/** Of these a rate says nothing: amounts of money, and shares. */
const WITHOUT_RATE = /%|percent|yen|dollar|USD|JPY/i;

export type KnownMeasures = {
  measures: ContrastMeasure[];
  /** Figures of the published measures, by key: read with the measures, since both come from the same rows. */
  facts: ReadonlyMap<string, readonly AreaFact[]>;
};

export async function readContrastMeasures({
  db,
  now,
}: Pick<Context, "db" | "now">): Promise<KnownMeasures> {
  return await findKnownMeasures(db.read, { today: todayIn(HOME_ZONE, now) });
}

export const findKnownMeasures = keptUntilWritten(
  async (db: Handle, { today }: { today: string }) => {
    const facts = new Map<string, readonly AreaFact[]>();
    const names = (await listMeasures(db)).map(({ measure }) => measure);
    const ofStates = (await listFactsOfMeasures(db, names)).filter(
      ({ areaType }) => areaType === "state",
    );
    for (const [measure, all] of groupedBy(ofStates, (fact) => fact.measure))
      facts.set(factKey(measure), latestSeries(all));
    const published = [...facts].flatMap(([key, [first]]) =>
      first === undefined ? [] : [publishedMeasure(key, first)],
    );
    const absolute = [
      ...DONE_MEASURES.map(ownMeasure),
      ...THERE_MEASURES.map((key) => ({ ...ownMeasure(key), ...asOfToday(today) })),
      ...published,
    ];
    const told = DENOMINATOR_NAMES.flatMap((denominator) => toldPer(denominator, absolute));
    return { measures: [...absolute, ...told], facts };
  },
  () => OF_NO_EVENT,
);

/** Only where the denominator is loaded; a share is told to nothing, and no measure to itself. */
function toldPer(
  denominator: Denominator,
  absolute: readonly ContrastMeasure[],
): ContrastMeasure[] {
  const { fact, per } = DENOMINATORS[denominator];
  const of = absolute.find(({ key }) => key === factKey(fact));
  if (of === undefined) return [];
  const named = (language: Language, text: Bilingual) =>
    contrastText[language].per[denominator](text[language], groupDigits(per), of.asOf ?? "");
  return absolute
    .filter(({ key, unit }) => key !== of.key && unit.en !== SHARE)
    .map((measure) => ({
      ...measure,
      key: perKey(measure.key, denominator),
      name: { ja: named("ja", measure.name), en: named("en", measure.name) },
      ...{ denominator, per: null },
    }));
}

function ownMeasure(key: DoneMeasure | ThereMeasure): ContrastMeasure {
  const of = (language: "ja" | "en") => contrastText[language].own[key];
  return {
    key,
    isDone: doneMeasureOf(key) !== null,
    name: { ja: of("ja").name, en: of("en").name },
    unit: { ja: of("ja").unit, en: of("en").unit },
    ...{ denominator: null, definition: null, asOf: null, year: null, source: null },
    per: key === "announced" ? null : key === "attendance" ? PER_HEADS : PER_PIECES,
  };
}

/** What is there is what the register has now, whatever days the filter asks for. */
function asOfToday(asOf: string) {
  return { asOf, year: Number(asOf.slice(0, 4)) };
}

function publishedMeasure(key: string, fact: AreaFact): ContrastMeasure {
  const { name, unit, definition, asOf, source, measure } = fact;
  return {
    ...{ key, isDone: false, name, unit, denominator: null, definition, asOf, source },
    year: Number(asOf.slice(0, 4)),
    per: perOf(measure, unit.en),
  };
}

function perOf(measure: string, unit: string): number | null {
  if (measure === POPULATION) return PER_PEOPLE;
  if (unit === HEADS) return PER_HEADS;
  return WITHOUT_RATE.test(unit) ? null : PER_PIECES;
}
