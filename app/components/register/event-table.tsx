/** Listed events, a row each; on a phone a card each. Columns that order the list do so by their heads. */
import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { formatDay } from "~/domain/day/format-day";
import { type EventOrder, USUAL_ORDER } from "~/domain/event/event-order";
import type { OptionNames } from "~/domain/filter/names-of-options";
import { eventText } from "~/i18n/event/event-text";
import { eventWayText } from "~/i18n/event/event-way-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ListedRow } from "~/pages/register/event-list-page.server";
import { EventRow } from "./event-row";

type Props = {
  rows: readonly ListedRow[];
  order: EventOrder;
  today: string;
  filterQuery: string;
  names: OptionNames;
};

export function EventTable({ rows, order, today, filterQuery, names }: Props) {
  const { column } = useText(eventText);
  const t = useText(eventWayText);
  const language = useLanguage();
  // A mark on every row says what the note above the table says.
  const isMixed = rows.some(({ fictional }) => !fictional);
  const begun =
    order === USUAL_ORDER && rows[0] !== undefined && rows[0].firstDay >= today
      ? rows.find(({ firstDay }) => firstDay < today)
      : undefined;
  const head = { order, filterQuery };
  return (
    <>
      <p className="small no-print">
        {t.order[order]}
        {order === USUAL_ORDER ? null : (
          <>
            {" "}
            <Link to={`/events?${filterQuery}`}>{t.toUsualOrder}</Link>
          </>
        )}
      </p>
      <table className="table event-table">
        <thead>
          <tr>
            <Head {...head} name={column.days} to={order === "newest" ? "oldest" : "newest"} />
            <th scope="col">{column.title}</th>
            <Head {...head} name={column.lead} to="lead" />
            <th scope="col">{column.places}</th>
            <Head {...head} name={column.attendance} to="attendance" className="number" />
            <th scope="col">{column.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              {row === begun ? (
                <tr className="event-today">
                  <th scope="rowgroup" colSpan={6}>
                    {t.begun(formatDay(today, language))}
                  </th>
                </tr>
              ) : null}
              <EventRow row={row} names={names} showsFictional={isMixed} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}

type HeadProps = Pick<Props, "order" | "filterQuery"> & {
  name: string;
  /** The order that the head leads to. */
  to: EventOrder;
  className?: string;
};

const DIRECTIONS: Partial<Record<EventOrder, "ascending" | "descending">> = {
  ...{ newest: "descending", oldest: "ascending" },
  ...{ lead: "ascending", attendance: "descending" },
};

function Head({ order, filterQuery, name, to, className }: HeadProps) {
  const t = useText(eventWayText);
  const isOwn = order === to || (to !== "lead" && to !== "attendance" && order !== USUAL_ORDER);
  const direction = isOwn && (order === "lead") === (to === "lead") ? DIRECTIONS[order] : undefined;
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <Link to={`/events?${filterQuery}&sort=${to}`} title={t.sortBy[to]} preventScrollReset>
        {name}
        {direction === undefined ? null : (
          <span aria-hidden="true"> {direction === "ascending" ? "▲" : "▼"}</span>
        )}
      </Link>
    </th>
  );
}
