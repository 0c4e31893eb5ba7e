/** Figures of one measure by one definition: states with ranks and rates, other areas, and which states have none. */
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { FactRow, FactTable } from "~/domain/fact/fact-table";
import { type Bilingual, listSeparator } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { factFigure } from "~/i18n/fact-text";
import { frameText } from "~/i18n/frame-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { EarlierFigures } from "./earlier-figures";
import { SourceNote } from "./source-note";
import { useFactText } from "./use-fact-text";

type Props = {
  table: FactTable;
  names: Readonly<Record<string, Bilingual>>;
  stateCount: number;
  denominatorsAsOf: { jobs: string[]; people: string[] };
};

export function FactSeries({ table, names, stateCount, denominatorsAsOf }: Props) {
  const t = useFactText();
  const { colon } = useText(frameText);
  const language = useLanguage();
  const { states, others, unknown, sum, addsUp } = table;
  const definition = (states[0] ?? others[0])?.fact.definition[language];
  const known = states.filter(({ fact }) => fact.value !== null || fact.code !== null).length;
  return (
    <section className="section">
      <p>
        <strong>{t.definition}</strong>
        {colon}
        {definition}
      </p>
      {others.length === 0 ? null : (
        <>
          <h3>{t.others}</h3>
          <Table rows={others} names={names} />
        </>
      )}
      {states.length === 0 ? null : (
        <>
          <h3>{t.states}</h3>
          <p className="small soft">{t.known(known, stateCount)}</p>
          <Table rows={states} names={names} denominatorsAsOf={denominatorsAsOf} />
          <p className="small">
            {sum === null || !addsUp
              ? t.noSum
              : `${t.sum(sum.known + sum.hidden)}${colon}${sumText(sum, states, language)}`}
          </p>
          {unknown.length === 0 ? null : (
            <p className="small soft">
              {t.unknown}
              {colon}
              {unknown
                .map((code) => names[`state ${code}`]?.[language] ?? code)
                .join(listSeparator(language))}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function sumText(
  sum: NonNullable<FactTable["sum"]>,
  states: readonly FactRow[],
  language: "ja" | "en",
): string {
  const unit = states[0]?.fact.unit ?? { ja: "", en: "" };
  const qualifier = sum.openEnded ? "at-least" : "exact";
  const nothing = { code: null, low: null, high: null, keptBack: false };
  return factFigure({ ...nothing, value: sum.value, qualifier, unit }, language);
}

type TableProps = {
  rows: readonly FactRow[];
  names: Props["names"];
  /** Of states: ranks and rates stand beside. */
  denominatorsAsOf?: Props["denominatorsAsOf"];
};

function Table({ rows, names, denominatorsAsOf }: TableProps) {
  const t = useFactText();
  const language = useLanguage();
  const jobs = rows.some(({ perJobs }) => perJobs !== null);
  const people = rows.some(({ perPeople }) => perPeople !== null);
  const isOfStates = denominatorsAsOf !== undefined;
  const heads = [t.area, t.figure, t.period, ...(isOfStates ? [t.rank] : [])];
  return (
    <div className="table-scroll">
      <table className="table table-cards">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={head === t.figure ? "number" : undefined}>
                {head}
              </th>
            ))}
            {jobs ? (
              <th scope="col" className="number">
                {t.perJobs}
                <br />
                <span className="small">{t.jobsYear(denominatorsAsOf?.jobs.join("・") ?? "")}</span>
              </th>
            ) : null}
            {people ? (
              <th scope="col" className="number">
                {t.perPeople}
                <br />
                <span className="small">
                  {t.peopleYear(denominatorsAsOf?.people.join("・") ?? "")}
                </span>
              </th>
            ) : null}
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ fact, history, rank, perJobs, perPeople }) => (
            <tr key={fact.id}>
              <th scope="row">
                {names[`${fact.areaType} ${fact.area}`]?.[language] ?? fact.area}
                {fact.fictional ? <FictionalBadge /> : null}
              </th>
              <td data-label={t.figure} className="number">
                {factFigure(fact, language)}
                {fact.rank === null ? "" : `（${t.rankPublished(fact.rank)}）`}
              </td>
              <td data-label={t.period}>
                {fact.asOf}
                {fact.release === null ? "" : `（${t.released(fact.release)}）`}
              </td>
              {isOfStates ? (
                <td data-label={t.rank}>
                  {rank === null ? "—" : t.ranked(rank.rank, rank.of, rank.tied)}
                </td>
              ) : null}
              {jobs ? (
                <td data-label={t.perJobs} className="number">
                  {perJobs === null ? "—" : groupDigits(perJobs)}
                </td>
              ) : null}
              {people ? (
                <td data-label={t.perPeople} className="number">
                  {perPeople === null ? "—" : groupDigits(perPeople)}
                </td>
              ) : null}
              <td data-label={t.source} className="small">
                <SourceNote {...fact} isBare />
                <EarlierFigures shown={fact} facts={history} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
