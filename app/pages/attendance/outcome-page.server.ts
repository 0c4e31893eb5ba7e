/** One occurrence whose outcome is to change: where it stands, and what can become of it. */

import type { Context } from "~/context/context.server";
import { possibleChanges, standingOf } from "~/domain/attendance/outcome-change";
import { canHostOccurrence } from "~/domain/people/permissions";
import { idOf } from "~/domain/value/id-of";
import { found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { foundReadable } from "~/http/readable-event.server";
import { outcomeText } from "~/i18n/attendance/outcome-text";
import { frameText } from "~/i18n/frame-text";
import { readCorrectionHref } from "~/pages/round/correction.server";
import { findEventToLog } from "~db/queries/attendance/event-to-log";
import { cardOf } from "./loggable-cards.server";

type Path = { eventId?: string; occurrenceId?: string };

export async function foundOccurrence(ctx: Context, path: Path) {
  const event = foundReadable(ctx, await findEventToLog(ctx.db.read, pathId(path.eventId)));
  const occurrenceId = idOf(path.occurrenceId);
  return { event, occurrence: found(event.occurrences.find(({ id }) => id === occurrenceId)) };
}

export type OutcomePageData = Awaited<ReturnType<typeof readOutcomePage>>;

export async function readOutcomePage(ctx: Context, path: Path) {
  const { event, occurrence } = await foundOccurrence(ctx, path);
  return {
    pageTitle: frameText[ctx.language].pageTitle(outcomeText[ctx.language].title),
    // A change that was saved leaves another outcome or another day: its text is then kept under another name.
    keptName: `outcome-${occurrence.id}-${occurrence.outcome}-${occurrence.first.from}-${ctx.user.id}`,
    event: { id: event.id, title: event.draft.title, fictional: event.fictional },
    occurrence: { ...cardOf(occurrence), endTime: occurrence.endTime },
    possible: possibleChanges(standingOf(event, occurrence), ctx.now),
    correction: await readCorrectionHref(
      ctx,
      event,
      `/events/${event.id}/occurrences/${occurrence.id}/outcome`,
    ),
    mayChange: canHostOccurrence(ctx.user, event.draft, occurrence),
  };
}
