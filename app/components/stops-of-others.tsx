/** The stops of an event that another organiser alone hosts, with where they are. P3 */
import type { StopOfAnother } from "~/domain/approval";
import { approvalText } from "~/i18n/approval-text";
import { useText } from "~/i18n/use-text";
import { useNames } from "./event-names";

export function StopsOfOthers({ stops }: { stops: readonly StopOfAnother[] }) {
  const t = useText(approvalText);
  return <p className="small">{t.stops(useStopNames()(stops))}</p>;
}

/** Names several stops in one line. */
export function useStopNames() {
  const t = useText(approvalText);
  const names = useNames();
  return (stops: readonly StopOfAnother[]) =>
    stops
      .map(({ number, place, organisers }) => t.stop(number, place, names.organisers(organisers)))
      .join(t.separator);
}
