/** One session, stop or placement on its day: time, title, place, and what has become of it. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FormMark } from "~/components/event/event-mark";
import { useNames } from "~/components/event/event-names";
import { stands } from "~/domain/counting/standing";
import { type CalendarDate, daysBetween } from "~/domain/day/calendar-date";
import { inLanguage } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import { calendarText } from "~/i18n/calendar-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CalendarPiece } from "~/pages/calendar/calendar-page.server";

type Props = {
  piece: CalendarPiece | undefined;
  day: CalendarDate;
  tokyo: boolean;
  /** Of a caravan whose bar names it: the stop is named by its place. */
  isStop: boolean;
  within: { tabIndex?: number };
};

export function CalendarItem({ piece, day, tokyo, isStop, within }: Props) {
  const t = useText(calendarText);
  const words = useText(eventWords);
  const language = useLanguage();
  const place = usePlaceOf(piece);
  if (piece === undefined) return null;
  const { form, title, outcome, clock, eventId, position } = piece;
  const called = isStop ? t.stop(position + 1, place) : inLanguage(title, language);
  return (
    <li className={`calendar-item calendar-${outcome}`}>
      <FormMark form={form} title={words.form[form]} />
      <div>
        <span className="calendar-item-head">
          {clock === null ? null : (
            <span className="calendar-time">
              {clock.time} {clock.zone}
              {tokyo ? ` (${t.tokyo(clock.tokyo.time, daysBetween(day, clock.tokyo.day))})` : ""}
            </span>
          )}
          <Marks piece={piece} />
        </span>
        <Link to={`/events/${eventId}`} title={inLanguage(title, language)} {...within}>
          <span className="calendar-name">{called}</span>
          <span className="calendar-detail"> {isStop ? inLanguage(title, language) : place}</span>
        </Link>
      </div>
    </li>
  );
}

/** What must not be overlooked, in words. */
export function Marks({ piece }: { piece: CalendarPiece }) {
  const t = useText(calendarText);
  const { outcome, collides, fictional } = piece;
  return (
    <>
      {stands(outcome) ? null : (
        <span className={`badge badge-${outcome}`}>{t.outcome[outcome]}</span>
      )}
      {collides ? (
        <span className="badge badge-todo" title={t.collidesLong}>
          {t.collides}
        </span>
      ) : null}
      {fictional ? <FictionalBadge /> : null}
    </>
  );
}

/** The town and its state; else the market or the states; else what kind of place it is. */
function usePlaceOf(piece: CalendarPiece | undefined): string {
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  if (piece === undefined) return "";
  const { placeType, market, states } = piece;
  const town = townName(piece, language);
  if (placeType !== "state") return town ?? words.placeType[placeType];
  const state = names.states(states);
  if (town !== null) return townInState(town, state, states, language);
  if (market === null) return state;
  return language === "ja" ? `${market}（${state}）` : `${market}, ${state}`;
}
