/** A calendar that was asked for in a way nobody understands. */
import { Link } from "@remix-run/react";
import type { FilterRefusal } from "~/domain/filter-refusal";
import { calendarText } from "~/i18n/calendar-text";
import { useText } from "~/i18n/use-text";
import { FilterRefusals } from "./filter-refusals";

export function CalendarRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  const t = useText(calendarText);
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Link to="/events/calendar" className="button">
        {t.today}
      </Link>
    </main>
  );
}
