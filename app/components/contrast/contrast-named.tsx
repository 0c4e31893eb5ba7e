/** The areas in which what is registered as done lies far behind what is there, in words, each with a way to plan. */
import { Link } from "@remix-run/react";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { pairInWords, rateInWords } from "~/i18n/contrast/contrast-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ContrastTable } from "~/pages/contrast/contrast.server";

export function ContrastNamed({ table, mayPlan }: { table: ContrastTable; mayPlan: boolean }) {
  const t = useText(contrastText);
  const language = useLanguage();
  const { named, rows, areas, from, question } = table;
  return (
    <section className="contrast-named-areas">
      <h2>{question.by === "state" ? t.named(from) : t.namedMissions(from)}</h2>
      {named.length === 0 ? <p>{t.noneNamed}</p> : null}
      <ul>
        {named.map((key) => {
          const row = rows.find(({ area }) => area === key);
          const area = areas.find((one) => one.key === key);
          if (row === undefined || area === undefined) return null;
          const page = area.isMission ? `/map/missions/${key}` : `/states/${key}`;
          return (
            <li key={key}>
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
                <Link
                  className="button no-print"
                  to={`/events/new?form=mission-event&state=${key}`}
                >
                  {t.plan}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className="small soft">{t.absence}</p>
    </section>
  );
}
