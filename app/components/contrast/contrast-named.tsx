/** The areas in which what is registered as done lies far behind what is there, in words, each with a way to plan. */
import { Link } from "@remix-run/react";
import type { ContrastRow } from "~/domain/contrast/contrast";
import { isExact } from "~/domain/contrast/contrast-figure";
import { groupedBy } from "~/domain/value/grouped-by";
import { groupDigits } from "~/domain/value/whole-number";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { pairInWords, rankInWords, rateInWords } from "~/i18n/contrast/contrast-words";
import { figureWithUnit } from "~/i18n/contrast/figure-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";

/** Of areas that are level in what is done so many are named one by one; the others are behind one sentence. */
const ONE_BY_ONE = 3;

export function ContrastNamed({ table, mayPlan }: { table: ContrastTable; mayPlan: boolean }) {
  const t = useText(contrastText);
  const language = useLanguage();
  const { named, from, question, y } = table;
  const rows = named.flatMap((key) => table.rows.find(({ area }) => area === key) ?? []);
  const { alone, level } = byLevel(rows);
  const list = (of: readonly ContrastRow[]) => (
    <ul>
      {of.map((row) => (
        <Named key={row.area} row={row} table={table} mayPlan={mayPlan} />
      ))}
    </ul>
  );
  return (
    <section className="contrast-named-areas">
      <h2>{question.by === "state" ? t.named(from) : t.namedMissions(from)}</h2>
      {named.length === 0 ? <p>{t.noneNamed}</p> : list(alone)}
      {level.map((group) => (
        <details key={group[0]?.area}>
          <summary>
            {t.level(
              y.name[language],
              figureWithUnit(group[0]?.y ?? null, y, language),
              rankInWords(group[0]?.yRank ?? null, language),
              groupDigits(group.length),
            )}
          </summary>
          {list(group)}
        </details>
      ))}
      <p className="small soft">{t.absence}</p>
    </section>
  );
}

/** In their order: what stands alone or among the first of its level, and of each level the rest. */
function byLevel(rows: readonly ContrastRow[]) {
  const levels = [
    ...groupedBy(rows, ({ y }) => (y !== null && isExact(y) ? String(y.low) : "")).entries(),
  ];
  const rests = levels.flatMap(([level, own]) =>
    level === "" || own.length <= ONE_BY_ONE + 1 ? [] : [own.slice(ONE_BY_ONE)],
  );
  const folded = new Set(rests.flat());
  return { alone: rows.filter((row) => !folded.has(row)), level: rests };
}

type NamedProps = { row: ContrastRow; table: ContrastTable; mayPlan: boolean };

function Named({ row, table, mayPlan }: NamedProps) {
  const t = useText(contrastText);
  const language = useLanguage();
  const area = table.areas.find(({ key }) => key === row.area);
  if (area === undefined) return null;
  const page = area.isMission ? `/map/missions/${area.key}` : `/states/${area.key}`;
  return (
    <li>
      <div>
        <Link to={page}>
          <strong>{area.name[language]}</strong>
        </Link>
        <p className="small">
          {[pairInWords(row, table, language), rateInWords(row, table, language)]
            .filter((words) => words !== null)
            .join(t.comma)}
        </p>
      </div>
      {mayPlan && !area.isMission ? (
        <Link className="button no-print" to={`/events/new?form=mission-event&state=${area.key}`}>
          {t.plan}
        </Link>
      ) : null}
    </li>
  );
}
