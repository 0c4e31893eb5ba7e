/** What was held and what is planned against a target, drawn: held filled, planned hatched. The words stand beside it. */
import type { TowardsTarget } from "~/domain/targets/target-progress";

type Props = { towards: TowardsTarget; target: number };

const WIDTH = 100;

export function TargetBar({ towards: { held, planned }, target }: Props) {
  const whole = Math.max(target, held + planned, 1);
  const share = (count: number) => (WIDTH * count) / whole;
  return (
    <svg
      className="target-bar"
      viewBox={`0 0 ${WIDTH} 6`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="target-bar-all" width={WIDTH} height="6" />
      <rect className="target-bar-planned" width={share(held + planned)} height="6" />
      <rect className="target-bar-held" width={share(held)} height="6" />
      {target > 0 && target < whole ? (
        <path className="target-bar-mark" d={`M${share(target)} 0V6`} />
      ) : null}
    </svg>
  );
}
