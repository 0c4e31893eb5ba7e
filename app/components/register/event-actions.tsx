/** What this person may do with the event: first what fits its state, then the rest. */
import { Link } from "@remix-run/react";
import type { NextStep } from "~/domain/event/next-step";
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { EventPageData } from "~/pages/register/event-page.server";

type Props = Pick<EventPageData, "event" | "mayEdit" | "mayHost" | "nextStep" | "hasLoggable">;
type Action = { to: string; name: string; offered: boolean; step?: NextStep };

export function EventActions({ event, mayEdit, mayHost, nextStep, hasLoggable }: Props) {
  const t = useText(eventText);
  const path = `/events/${event.id}`;
  const { form } = event.draft;
  const isLive = event.withdrawnAt === null;
  const hosts = isLive && mayHost.length > 0;
  const log = form === "media-buy" ? t.logReach : t.logAttendance;
  const actions: Action[] = [
    { to: "#approval", name: t.decide, offered: nextStep === "decide", step: "decide" },
    { to: "#approval", name: t.submit, offered: nextStep === "submit", step: "submit" },
    { to: `${path}/attendance`, name: log, offered: hosts && hasLoggable, step: "log" },
    {
      ...{ to: `${path}/edit#resultsJa`, name: t.writeResults, step: "write-results" },
      offered: nextStep === "write-results",
    },
    { to: `${path}/edit`, name: t.edit, offered: hosts, step: "edit" },
    { to: `${path}/partners`, name: t.partnersAt, offered: hosts && form !== "media-buy" },
    { to: `${path}/itinerary`, name: t.itinerary, offered: isLive && form === "caravan" },
    { to: `${path}/budget`, name: t.budget, offered: isLive },
    { to: `${path}/template`, name: t.saveTemplate, offered: hosts },
    { to: `${path}/withdraw`, name: t.withdraw, offered: isLive && mayEdit },
    { to: `${path}/withdraw`, name: t.restore, offered: !isLive && mayEdit },
  ];
  const offered = actions.filter((action) => action.offered);
  const isNext = ({ step }: Action) => step !== undefined && step === nextStep;
  return (
    <nav className="row event-actions no-print">
      {[...offered.filter(isNext), ...offered.filter((action) => !isNext(action))].map((action) => (
        <Link
          key={action.name}
          to={action.to}
          className={isNext(action) ? "button button-primary" : "button"}
        >
          {action.name}
        </Link>
      ))}
      <Link to={`/history?subject=event:${event.id}`} className="button button-quiet">
        {t.history}
      </Link>
    </nav>
  );
}
