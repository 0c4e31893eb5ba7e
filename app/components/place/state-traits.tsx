/** The traits of a state on its page: what holds, by what figures, and what the secretariat said. P140-P145 */
import { Link } from "@remix-run/react";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { useText } from "~/i18n/use-text";
import type { AreaTraits } from "~/pages/place/area-traits.server";
import { TraitDecision } from "./trait-decision";
import { TraitEvidence } from "./trait-evidence";

type Props = { state: string; areaTraits: AreaTraits; mayDecide: boolean; isBrief: boolean };

export function StateTraits({ state, areaTraits, mayDecide, isBrief }: Props) {
  const t = useText(placeTraitText);
  if (isBrief) return <HoldingTraits areaTraits={areaTraits} />;
  return (
    <section className="section" aria-labelledby="state-traits">
      <div className="section-head">
        <h2 id="state-traits">{t.title}</h2>
        {mayDecide ? (
          <Link to={`/states/${state}/traits`} className="no-print">
            {t.change}
          </Link>
        ) : null}
      </div>
      <ul className="state-list">
        {areaTraits.traits.map(({ trait, holds, byRule, history }) => (
          <li key={trait}>
            {t.name[trait]}　
            <span className={holds === "yes" ? "badge" : "soft"}>{t.verdict[holds]}</span>
            {history[0] === undefined ? null : (
              <>
                <TraitDecision said={history[0]} />
                {history[0].verdict === null ? null : (
                  <p className="small soft">{t.byRule(t.verdict[byRule])}</p>
                )}
              </>
            )}
            <TraitEvidence trait={trait} proposed={areaTraits.proposed} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On the brief, whose room is one page: a line with what holds. */
function HoldingTraits({ areaTraits }: Pick<Props, "areaTraits">) {
  const t = useText(placeTraitText);
  const holding = areaTraits.traits.filter(({ holds }) => holds === "yes");
  if (holding.length === 0) return null;
  return (
    <p className="small">
      {t.title}　{holding.map(({ trait }) => t.name[trait]).join(t.comma)}
    </p>
  );
}
