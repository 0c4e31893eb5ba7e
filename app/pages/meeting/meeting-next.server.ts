/** What comes in the half year after a meeting, as its papers list it. P204, P205 */
import type { Context } from "~/context/context.server";
import { addDays } from "~/domain/day/calendar-date";
import { formatPeriod } from "~/domain/day/format-day";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { StateEvent } from "~/domain/place/area-summary";
import type { Edition } from "~/domain/value/edition";
import { inLanguage, type Language } from "~/domain/value/language";
import { paperText } from "~/i18n/paper/paper-text";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import type { NextEvents } from "~/reports/meeting/meeting-facts";
import { listPaperStandings } from "~db/queries/event/paper-standing";
import { listAreaEvents } from "~db/queries/place/area-events";

/** In days. */
const HALF_A_YEAR = 183;
const MOST_READ = 400;

export async function readNextEvents(
  { db }: Context,
  day: string,
  { language, edition }: { language: Language; edition: Edition },
): Promise<NextEvents> {
  const period = { from: day, to: addDays(day, HALF_A_YEAR) };
  const events = await listAreaEvents(
    db.read,
    // 機密性3, too: it is not shown, and counted among what is not. P185
    { ...NO_FILTER, period, draftsOf: "everybody" },
    { ...({ outcomes: ["scheduled"], order: "soonest", limit: MOST_READ } as const) },
  );
  const standings = await listPaperStandings(
    db.read,
    events.map(({ id }) => id),
  );
  const views = events.map((event) => {
    const standing = standings.get(event.id);
    const { outcome } = event;
    const lead = standing?.lead ?? null;
    return {
      event,
      lead,
      view: standing ? shownInPaper(standing, { outcome, edition }) : "left-out",
    };
  });
  const shown = views.filter(({ view }) => view !== "left-out");
  const t = statePaperText[language];
  return {
    ...period,
    rows: shown.map(({ event, lead, view }) => ({
      day: formatPeriod(event.first, event.last, language),
      title: view === "whole" ? titleOf(event, language) : t.dayOnly,
      lead: view === "whole" ? event.lead[language] : "",
      organiser: view === "whole" ? lead : null,
    })),
    hidden: views.length - shown.length,
  };
}

function titleOf(
  { title, fictional }: Pick<StateEvent, "title" | "fictional">,
  language: Language,
) {
  const said = inLanguage(title, language);
  return fictional ? paperText[language].fictionalTitle(said) : said;
}
