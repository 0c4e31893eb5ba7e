/** Drafts that nobody else sees stand in no list: how many of them the filter would find, and the way to them. P4, N9 */
import { Link } from "@remix-run/react";
import { eventWayText } from "~/i18n/event/event-way-text";
import { useText } from "~/i18n/use-text";
import type { DraftsBesideData } from "~/pages/approval/drafts-beside.server";

export function DraftsBeside({ drafts }: { drafts: DraftsBesideData | null }) {
  const t = useText(eventWayText);
  if (drafts === null) return null;
  return (
    <p className="small no-print">
      <Link to={`/events?${drafts.query}`}>{t.draftsBeside[drafts.of](drafts.count)}</Link>
    </p>
  );
}
