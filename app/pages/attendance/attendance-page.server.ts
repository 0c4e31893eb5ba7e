/** What the logging page shows: the sessions or placements of an event, the one to log, and what was just logged. */

import type { Context } from "~/context/context.server";
import { nextToLog, sessionToLog } from "~/domain/attendance/session-to-log";
import { formatHeadcount } from "~/domain/counting/headcount";
import { uncorrected } from "~/domain/counting/official-choice";
import { idOf } from "~/domain/value/id-of";
import { inLanguage, type Language } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { foundReadable } from "~/http/readable-event.server";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { frameText } from "~/i18n/frame-text";
import { readCorrectionHref } from "~/pages/round/correction.server";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import { listObservations } from "~db/queries/counting/observations";
import { loggableCards } from "./loggable-cards.server";

export type AttendancePageData = Awaited<ReturnType<typeof readAttendancePage>>;
export type LoggableCard = AttendancePageData["cards"][number];
export type HistoryEntry = AttendancePageData["history"][number];

export async function readAttendancePage(ctx: Context, eventId: number, params: URLSearchParams) {
  const event = foundReadable(ctx, await findEventToLog(ctx.db.read, eventId));
  const asked = idOf(params.get("session"));
  const cards = loggableCards(ctx, event);
  const chosen =
    asked === null ? sessionToLog(cards, ctx.now) : found(cards.find(({ id }) => id === asked));
  const history = chosen === null ? [] : await listObservations(ctx.db.read, chosen.id);
  const reach = event.draft.form === "media-buy";
  const { reachTitle, title } = attendanceText[ctx.language];
  const name = inLanguage(event.draft.title, ctx.language);
  return {
    pageTitle: frameText[ctx.language].pageTitle(`${reach ? reachTitle : title} — ${name}`),
    /** Whose unsaved text a tab may hold. */
    userId: ctx.user.id,
    event: { id: event.id, title: event.draft.title, fictional: event.fictional },
    reach,
    cards,
    chosen,
    history,
    corrected: correctedIn(history, idOf(params.get("corrects")), ctx.language),
    correction: await readCorrectionHref(
      ctx,
      event,
      `/events/${event.id}/attendance${chosen === null ? "" : `?session=${chosen.id}`}`,
    ),
    next: chosen === null ? null : nextToLog(cards, chosen.id, ctx.now),
    /** What the address says has just been done. */
    said: {
      logged: idOf(params.get("logged")),
      former: idOf(params.get("former")),
      held: params.has("held"),
      official: params.has("official"),
      reach: params.has("reach"),
    },
  };
}

/** The observation that the address asks to correct, if it still stands. N14 */
function correctedIn(
  history: Awaited<ReturnType<typeof listObservations>>,
  id: number | null,
  language: Language,
) {
  const one = uncorrected(history).find((observation) => observation.id === id);
  return one === undefined ? null : { id: one.id, figure: formatHeadcount(one, language) };
}
