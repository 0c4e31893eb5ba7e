/** Events whose days are known only roughly: a lane of their own, never a day. N11 */
import { Link } from "@remix-run/react";
import { FormMark } from "~/components/event/event-mark";
import { useNames } from "~/components/event/event-names";
import { inLanguage } from "~/domain/value/language";
import { calendarText } from "~/i18n/calendar-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CalendarPiece } from "~/pages/calendar/calendar-page.server";
import { Marks } from "./calendar-item";

type Props = {
  rough: { ids: number[]; more: number };
  pieces: readonly CalendarPiece[];
  listQuery: string;
};

export function CalendarRough({ rough, pieces, listQuery }: Props) {
  const t = useText(calendarText);
  const words = useText(eventWords);
  const language = useLanguage();
  const names = useNames();
  const { ids, more } = rough;
  if (ids.length === 0) return null;
  const shown = ids.flatMap((id) => pieces.find((piece) => piece.id === id) ?? []);
  return (
    <section className="section" aria-labelledby="calendar-rough">
      <div className="section-head">
        <h2 id="calendar-rough">{t.rough}</h2>
        <span className="small soft">{t.roughHint}</span>
      </div>
      <ul className="calendar-rough">
        {shown.map((piece) => (
          <li key={piece.id} className={`calendar-${piece.outcome}`}>
            <FormMark form={piece.form} title={words.form[piece.form]} />{" "}
            <Link to={`/events/${piece.eventId}`}>{inLanguage(piece.title, language)}</Link>{" "}
            <span className="small soft">
              {piece.roughly}　{names.organiser(piece.lead)}
            </span>{" "}
            <Marks piece={piece} />
          </li>
        ))}
        {more > 0 ? (
          <li>
            <Link to={`/events?${listQuery}`}>{t.more(more)}</Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
