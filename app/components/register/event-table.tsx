/** Listed events, a row each; on a phone a card each. */
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";
import { EventRow } from "./event-row";

export function EventTable({ rows }: { rows: readonly ListedRow[] }) {
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
          <EventRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}
