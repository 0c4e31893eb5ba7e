/** A sum of reach with what qualifies it: 約, 以上, 最大, each one that any of its figures has. N6, N12 */
import type { ReachSum } from "~/domain/counting/reach-totals";
import { groupDigits } from "~/domain/value/whole-number";
import { reportText } from "~/i18n/report/report-text";
import { useText } from "~/i18n/use-text";

export function ReachSumText({ sum }: { sum: ReachSum }) {
  const t = useText(reportText);
  const words = sum.qualifiers.reduce(
    (figure, qualifier) => t.qualified[qualifier](figure),
    groupDigits(sum.value),
  );
  return <>{words}</>;
}
