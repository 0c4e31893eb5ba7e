/** A calendar that was asked for in a way nobody understands. */
import { Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { calendarText } from "~/i18n/calendar-text";
import { useText } from "~/i18n/use-text";

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
