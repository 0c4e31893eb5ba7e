/** The last and next events of a state as its one-pager lists them, and how many it does not show. P204 */
import type { Context } from "~/context/context.server";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { formatPeriod } from "~/domain/day/format-day";
import { shownInPaper } from "~/domain/event/shown-in-paper";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { StateEvent } from "~/domain/place/area-summary";
import type { Edition } from "~/domain/value/edition";
import { inLanguage, type Language } from "~/domain/value/language";
import { townName } from "~/domain/value/town-name";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import type { PaperList } from "~/reports/paper/state-paper";
import { listPaperStandings } from "~db/queries/event/paper-standing";
import { listAreaEvents } from "~db/queries/place/area-events";

/** Of each, before what may not be shown is left out. */
const MOST_READ = 200;
export const MOST_LISTED = 3;

type Asked = { state: string; today: CalendarDate; language: Language; edition: Edition };

/** Drafts are in no paper, whoever makes it. P4 */
export async function readPaperEvents(ctx: Context, asked: Asked) {
  const { db } = ctx;
  // 機密性3, too: it is not shown, and counted among what is not. P185
  const filter = { ...NO_FILTER, state: asked.state, draftsOf: "everybody" } as const;
  const held = await listAreaEvents(db.read, filter, {
    ...({ outcomes: ["held"], until: asked.today, order: "latest", limit: MOST_READ } as const),
  });
  const coming = await listAreaEvents(db.read, filter, {
    ...({ outcomes: ["scheduled"], order: "soonest", limit: MOST_READ } as const),
  });
  const next = coming.filter(({ last }) => last.to >= asked.today);
  const latest = held.slice(0, MOST_LISTED * 3);
  return {
    held: { ...(await listed(ctx, latest, asked)), more: 0 },
    next: await listed(ctx, next, asked),
    isFictional: [...latest, ...next].some((event) => event.fictional),
  };
}

async function listed(
  { db }: Context,
  events: readonly StateEvent[],
  { language, edition }: Asked,
): Promise<PaperList> {
  const t = statePaperText[language];
  const standings = await listPaperStandings(
    db.read,
    events.map(({ id }) => id),
  );
  const items: string[] = [];
  let hidden = 0;
  for (const event of events) {
    const standing = standings.get(event.id);
    const view = standing && shownInPaper(standing, { outcome: event.outcome, edition });
    if (view === undefined || view === "left-out") hidden += 1;
    else {
      const day = formatPeriod(event.first, event.last, language);
      const title = inLanguage(event.title, language);
      const town = townName(event, language) ?? "";
      items.push(view === "whole" ? t.event(day, title, town) : t.event(day, t.dayOnly, ""));
    }
  }
  const shown = items.slice(0, MOST_LISTED);
  return { items: shown, more: items.length - shown.length, hidden };
}
