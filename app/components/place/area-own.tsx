/** The events of the mission itself against its own target: a jurisdiction has none. P10 */
import type { AreaSummary } from "~/domain/place/area-summary";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { groupDigits } from "~/domain/value/whole-number";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { targetsProgressText } from "~/i18n/targets-progress-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { TargetBar } from "./target-bar";

export function AreaOwn({ own }: { own: NonNullable<AreaSummary["own"]> }) {
  const t = useText(placePanelText);
  const progress = useText(targetsProgressText);
  const language = useLanguage();
  const { name, figures, targets } = own;
  const towards = towardsTarget("events", figures);
  const target = targets.events;
  return (
    <div className="panel-own small">
      <p>
        <span className="soft">{t.ownEvents(name[language])}</span>{" "}
        {target === null
          ? t.heldAndPlanned(groupDigits(towards.held), groupDigits(towards.planned))
          : t.against(groupDigits(target), groupDigits(towards.held), groupDigits(towards.planned))}
        {target === null ? null : <strong> {progress[targetProgress(towards, target)]}</strong>}
      </p>
      {target === null ? null : <TargetBar towards={towards} target={target} />}
    </div>
  );
}
