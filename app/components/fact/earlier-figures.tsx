/** What was published of the same before: earlier releases of the day, and earlier days with the change since. P100, P101 */
import { type AreaFact, byDatum } from "~/domain/fact/area-fact";
import { changeSince } from "~/domain/fact/fact-sums";
import { groupDigits } from "~/domain/value/whole-number";
import { factFigure, factText } from "~/i18n/fact-text";
import { useLanguage, useText } from "~/i18n/use-text";

/** `facts`: of one area and measure, `shown` being the one that stands above. */
export function EarlierFigures({ shown, facts }: { shown: AreaFact; facts: readonly AreaFact[] }) {
  const t = useText(factText);
  const language = useLanguage();
  const data = byDatum(facts);
  const releases = data.find(({ latest }) => latest.id === shown.id)?.earlier ?? [];
  const days = data.map(({ latest }) => latest).filter(({ asOf }) => asOf < shown.asOf);
  if (releases.length + days.length === 0) return null;
  return (
    <>
      {releases.length === 0 ? null : (
        <p>
          {t.earlierRelease}
          {releases.map((fact) => (
            <span key={fact.id} className="nowrap">
              {" "}
              {factFigure(fact, language)}
              {fact.release === null ? "" : `（${t.released(fact.release)}）`}
            </span>
          ))}
        </p>
      )}
      {days.length === 0 ? null : (
        <>
          <p>{t.earlier}</p>
          <ul>
            {days.map((fact) => (
              <li key={fact.id}>
                {factFigure(fact, language)} {t.asOf(fact.asOf)}
                {"　"}
                <Change earlier={fact} later={shown} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Change({ earlier, later }: { earlier: AreaFact; later: AreaFact }) {
  const t = useText(factText);
  const since = changeSince(earlier, later);
  if (!since.ok) {
    if (since.reason === "no-figure") return null;
    return (
      <>{since.reason === "benchmark" ? t.sinceGap(earlier.asOf) : t.sinceOther(earlier.asOf)}</>
    );
  }
  const sign = since.change > 0 ? "+" : since.change < 0 ? "−" : "±";
  const [about] = since.qualifier === "about" ? t.qualifier.about : [""];
  return <>{t.since(earlier.asOf, `${about}${sign}${groupDigits(Math.abs(since.change))}`)}</>;
}
