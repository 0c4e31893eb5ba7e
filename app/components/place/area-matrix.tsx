/** Priority areas against tiers, in the words of the plan in force; an empty cell says what is not registered. P32 */
import { Link } from "@remix-run/react";
import { type CoverageFigures, isEmptyCell, plannedIn } from "~/domain/coverage/coverage";
import { withParams } from "~/domain/filter/address";
import type { Figure } from "~/domain/filter/register-filter";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PanelPageData } from "~/pages/place/panel-page.server";

type Props = { matrix: NonNullable<PanelPageData["matrix"]>; filterQuery: string };

export function AreaMatrix({ matrix: { plan, reporting, tiers, rows }, filterQuery }: Props) {
  const t = useText(placePanelText);
  const language = useLanguage();
  const askedTier = new URLSearchParams(filterQuery).get("tier");
  /** A list cannot ask for two tiers at once. */
  const queryOf = (priority: string, tier: string | null) =>
    tier !== null && askedTier !== null && askedTier !== tier
      ? null
      : withParams(filterQuery, { priority, tier: tier ?? askedTier });
  return (
    <section className="section" aria-labelledby="panel-matrix">
      <div className="section-head">
        <h3 id="panel-matrix">{t.matrix}</h3>
        <Link to={`/coverage${withParams(filterQuery, {})}`} className="small">
          {plan[language]}
        </Link>
      </div>
      <table className="panel-matrix small" aria-labelledby="panel-matrix">
        <thead>
          <tr>
            <td />
            {tiers.map(({ key, label }) => (
              <th scope="col" key={key}>
                {label[language]}
              </th>
            ))}
            <th scope="col">{t.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, total }) => (
            <tr key={key}>
              <th scope="row">{label[language]}</th>
              {tiers.map((tier, at) => (
                <Cell key={tier.key} figures={cells[at]} query={queryOf(key, tier.key)} />
              ))}
              <Cell figures={total} query={queryOf(key, null)} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">{reporting}</p>
    </section>
  );
}

/** Figures of nothing stand in no cell: the reader gives each its own. */
function Cell({ figures, query }: { figures: CoverageFigures | undefined; query: string | null }) {
  const t = useText(placePanelText);
  if (figures === undefined) return <td />;
  if (isEmptyCell(figures)) {
    return (
      <td className="panel-matrix-empty" title={t.emptyCell}>
        {t.empty}
      </td>
    );
  }
  const { events, continuing, roughlyDated } = figures;
  const planned = plannedIn(figures);
  const [count, figure, words] = sayFirst(
    [events, "held", String(events)],
    [planned, "planned", t.plannedShort(planned)],
    [continuing, "continuing", t.continuingShort(continuing)],
    [roughlyDated, "roughly-dated", t.roughShort(roughlyDated)],
  );
  return (
    <td className={count === events ? undefined : "soft"}>
      {query === null ? words : <Link to={`/events${withParams(query, { figure })}`}>{words}</Link>}
    </td>
  );
}

type Said = [count: number, figure: Figure, words: string];

/** The first figure that is not 0: held before planned. */
const sayFirst = (held: Said, ...others: Said[]): Said =>
  [held, ...others].find(([count]) => count > 0) ?? held;
