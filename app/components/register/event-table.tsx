/** Listed events, a row each; on a phone a card each. */

import type { RowDecision } from "~/components/approval/approval-choice";
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";
import { EventRow } from "./event-row";

type Props = { rows: readonly ListedRow[]; decisions: readonly RowDecision[] };

export function EventTable({ rows, decisions }: Props) {
  const t = useText(eventText);
  return (
    <table className="table event-table">
      <thead>
        <tr>
          <th scope="col">{t.column.days}</th>
          <th scope="col">{t.column.title}</th>
          <th scope="col">{t.column.lead}</th>
          <th scope="col">{t.column.places}</th>
          <th scope="col" className="number">
            {t.column.attendance}
          </th>
          <th scope="col">{t.column.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EventRow
            key={row.id}
            row={row}
            decision={decisions.find(({ eventId }) => eventId === row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
