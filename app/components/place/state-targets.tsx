/** What was to be reached in the state and year, and what is done and planned. P10 */
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { MapCell } from "~/domain/map/map-classes";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { groupDigits } from "~/domain/value/whole-number";
import { placePageText } from "~/i18n/place/place-page-text";
import { useText } from "~/i18n/use-text";

type StateTarget = { measure: TargetMeasure; value: number; fictional: boolean };

export function StateTargets({
  targets,
  cell,
}: {
  targets: readonly StateTarget[];
  cell: MapCell;
}) {
  const t = useText(placePageText);
  return (
    <section className="section" aria-labelledby="state-target">
      <div className="section-head">
        <h2 id="state-target">{t.target}</h2>
      </div>
      {targets.length === 0 ? <p className="soft">{t.noTarget}</p> : null}
      {targets.map((target) => (
        <Against key={target.measure} target={target} cell={cell} />
      ))}
    </section>
  );
}

function Against({ target, cell }: { target: StateTarget; cell: MapCell }) {
  const t = useText(placePageText);
  const { measure, value, fictional } = target;
  const towards = towardsTarget(measure, cell);
  const { held } = towards;
  const reached = held + towards.planned;
  const digits = groupDigits;
  return (
    <div className="state-target">
      <p>
        <strong>{t.measure[measure]}</strong>{" "}
        {measure === "events"
          ? t.ofTarget(digits(cell.events), digits(cell.planned), digits(value))
          : t.ofTargetPeople(digits(held), digits(value))}
        {value > 0 ? <> （{t.share(Math.floor((100 * held) / value))}）</> : null}{" "}
        <strong>{t.progress[targetProgress(towards, value)]}</strong>{" "}
        {fictional ? <FictionalBadge /> : null}
      </p>
      <svg
        className="state-target-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="state-target-all" width="100" height="6" />
        <rect className="state-target-reached" width={shareOf(reached, value)} height="6" />
        {measure === "events" ? (
          <rect className="state-target-done" width={shareOf(cell.events, value)} height="6" />
        ) : null}
      </svg>
    </div>
  );
}

function shareOf(reached: number, target: number): number {
  return target === 0 ? 100 : Math.min(100, (100 * reached) / target);
}
