/** The part of a bar that crosses one day. Its first part in a week carries the name, the others are drawn alone. */
import { Link } from "@remix-run/react";
import { FormMark } from "~/components/event/event-mark";
import type { PlacedBar } from "~/domain/calendar/calendar-layout";
import { formatDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { calendarText } from "~/i18n/calendar-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CalendarPiece } from "~/pages/calendar/calendar-page.server";
import { Marks } from "./calendar-item";

type Props = {
  bar: PlacedBar;
  piece: CalendarPiece | undefined;
  isFirst: boolean;
  isLast: boolean;
  within: { tabIndex?: number };
};

export function CalendarBar({ bar, piece, isFirst, isLast, within }: Props) {
  const t = useText(calendarText);
  const words = useText(eventWords);
  const language = useLanguage();
  if (piece === undefined) return null;
  const { form, title, outcome } = piece;
  // Of a caravan the stops say on their own days what has become of each.
  const state = bar.isCaravan ? "scheduled" : outcome;
  const names = [
    "calendar-bar",
    `calendar-lane-${bar.lane}`,
    `calendar-bar-${form}`,
    `calendar-${state}`,
    ...(isFirst && bar.beginsHere ? ["calendar-bar-begins"] : []),
    ...(isLast && bar.endsHere ? ["calendar-bar-ends"] : []),
  ];
  if (!isFirst) return <div className={`${names.join(" ")} calendar-bar-rest`} />;
  return (
    <div className={names.join(" ")}>
      <div className={`calendar-bar-label calendar-span-${bar.days}`}>
        <FormMark form={form} title={words.form[form]} />
        <Link to={`/events/${bar.eventId}`} title={inLanguage(title, language)} {...within}>
          <span className="calendar-name">{inLanguage(title, language)}</span>
          <span className="calendar-detail">
            {bar.beginsHere ? "" : ` ${t.fromDay(formatDay(bar.from, language))}`}
            {` ${t.toDay(formatDay(bar.to, language))}`}
          </span>
        </Link>
        <Marks piece={bar.isCaravan ? { ...piece, outcome: "scheduled" } : piece} />
      </div>
    </div>
  );
}
