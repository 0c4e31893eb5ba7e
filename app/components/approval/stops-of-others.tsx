/** The stops of an event that another organiser alone hosts, with where they are. P3 */

import { useNames } from "~/components/event/event-names";
import type { StopOfAnother } from "~/domain/approval/approval";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useText } from "~/i18n/use-text";

export function StopsOfOthers({ stops }: { stops: readonly StopOfAnother[] }) {
  const t = useText(approvalListText);
  return <p className="small">{t.stops(useStopNames()(stops))}</p>;
}

/** Names several stops in one line. */
export function useStopNames() {
  const t = useText(approvalListText);
  const names = useNames();
  return (stops: readonly StopOfAnother[]) =>
    stops
      .map(({ number, place, organisers }) => t.stop(number, place, names.organisers(organisers)))
      .join(t.separator);
}
