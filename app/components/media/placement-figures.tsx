/** Cost, reach by measure and cost per thousand of one placement, planned or actual. Both have the same lines. P23 */

import { REACH_MEASURES, type ReachPhase } from "~/domain/counting/reach";
import type { PlacementDraft } from "~/domain/event/event-draft";
import { costPerThousandOf, formatPerThousand } from "~/domain/media/cost-per-thousand";
import { formatMoney } from "~/domain/value/money";
import { groupDigits } from "~/domain/value/whole-number";
import { eventText } from "~/i18n/event/event-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";

export function PlacementFigures({
  placement,
  phase,
}: {
  placement: PlacementDraft;
  phase: ReachPhase;
}) {
  const t = useText(eventText);
  const words = useText(eventWords);
  const language = useLanguage();
  const { reach } = placement;
  const cost = phase === "planned" ? placement.cost : placement.actualCost;
  const measures = REACH_MEASURES.filter((measure) => reach.some((one) => one.measure === measure));
  return (
    <dl className="placement-figures">
      <dt>{t.placement.cost}</dt>
      <dd>{cost === null ? t.noAttendance : formatMoney(cost, language)}</dd>
      {measures.map((measure) => {
        const figure = reach.find((one) => one.measure === measure && one.phase === phase);
        const perThousand = costPerThousandOf(placement, measure, phase);
        return (
          <div key={measure}>
            <dt>{words.measure[measure]}</dt>
            <dd>
              {figure === undefined
                ? t.noAttendance
                : t.figure(groupDigits(figure.value), figure.qualifier)}
            </dd>
            <dt className="soft">{t.placement.perThousand}</dt>
            <dd className="soft">
              {perThousand === null
                ? t.noAttendance
                : t.figure(formatPerThousand(perThousand, language), perThousand.qualifier)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
