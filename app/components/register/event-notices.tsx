/** What has just happened to the event, and whether it counts at all. */
import { useEffect } from "react";
import { forgetKept, forgetSent } from "~/components/boxes/kept-text";
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { EventSaved, ShownEvent } from "~/pages/register/event-page.server";

type Props = { event: ShownEvent; saved: EventSaved | null; told: string | null; userId: number };

export function EventNotices({ event, saved, told, userId }: Props) {
  const t = useText(eventText);
  // What this tab kept while it was typed is stored for good.
  useEffect(() => {
    if (saved?.startsWith("created")) forgetSent(`new-${event.draft.form}-${userId}`);
    if (saved?.startsWith("edited")) forgetKept(`edit-${event.id}-${userId}`);
    if (saved === "withdrawn") forgetKept(`withdraw-${event.id}-${userId}`);
  }, [saved, event.id, event.draft.form, userId]);
  return (
    <>
      {saved === null ? null : (
        <p className="notice notice-success" role="status">
          {told}
        </p>
      )}
      {event.withdrawnAt === null ? null : (
        <div className="notice notice-danger">
          <p>
            <strong>{t.withdrawnBanner}</strong>
          </p>
          {event.withdrawnReason === null ? null : (
            <p>{t.withdrawnReason(event.withdrawnReason)}</p>
          )}
        </div>
      )}
    </>
  );
}
