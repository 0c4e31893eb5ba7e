/** What the event as a whole forbids: asked of what a row says laid over what the register has. N0, N4, P186 */

import type { RowFinding } from "~/domain/import/row-reading";
import { MAX_STOPS } from "~/domain/value/limits";
import { checkCounted } from "./counted-cell";
import { coOrganisersOf, frameOf } from "./event-cell";
import type { ImportedEvent } from "./imported-event";
import { droppedSessions, type MergedSession, mergedSessions } from "./imported-sessions";

/** `former` null: a new event. Null: it can be. */
export function checkImportedEvent(
  event: ImportedEvent,
  former: ImportedEvent | null,
): RowFinding | null {
  const finding = (column: string | null, reason: string, value = ""): RowFinding => ({
    ...{ column, reason, value },
  });
  const { form, kind, lead, classification } = frameOf(event);
  if (event.withdrawn) return finding(null, "event-withdrawn");
  if (form === "media-buy") return finding("form", "media-buy-not-imported");
  if (!event.title_ja && !event.title_en) return finding("title_ja", "title-missing");
  if (lead === undefined) return finding("lead", "lead-missing");
  if (kind === undefined) return finding("kind", "kind-missing");
  if (classification === "confidentiality-3")
    return finding("classification", "classification-too-high", classification);
  if (former !== null && form !== former.form) return finding("form", "form-fixed", form);
  if (event.kindForm !== undefined && event.kindForm !== form)
    return finding("kind", "kind-of-other-form", kind);
  if (former !== null && (former.fictional ?? false) !== (event.fictional ?? false))
    return finding("fictional", "fictional-fixed");
  const counting = checkCounted(event, former);
  if (counting !== null) return counting;
  const lost = droppedSessions(event).find(({ observed }) => observed);
  if (lost !== undefined)
    return finding("first_day", "occurrence-has-observations", lost.first.from);
  if (hasStrangeHosts(event)) return finding("co_organisers", "host-not-on-event");
  const sessions = mergedSessions(event);
  if (sessions.length > MAX_STOPS)
    return finding("first_day", "too-many-sessions", String(sessions.length));
  return sessions.map(checkSession).find((found) => found !== null) ?? null;
}

function hasStrangeHosts(event: ImportedEvent): boolean {
  const hosts = new Set([frameOf(event).lead, ...coOrganisersOf(event)]);
  const gone = new Set(droppedSessions(event));
  return (event.stored ?? []).some(
    (session) => !gone.has(session) && session.organisers.some((slug) => !hosts.has(slug)),
  );
}

function checkSession(session: MergedSession): RowFinding | null {
  const { outcome, begun, movedOrTurned, newFigures, first, isMisnamed, place } = session;
  const [figure] = newFigures;
  const day = first.from;
  if (isMisnamed) return { column: "place", reason: "place-misnamed", value: place.name ?? "" };
  if (movedOrTurned && outcome === "held" && begun === false)
    return { column: "outcome", reason: "held-not-begun", value: day };
  if (figure !== undefined && begun === false)
    return { column: figure, reason: "attendance-not-begun", value: day };
  if (figure !== undefined && outcome === "scheduled")
    return { column: figure, reason: "attendance-of-scheduled", value: day };
  return null;
}
