/** Which occurrence is being logged, and the others of the event to go to: opens without JavaScript too. */
import { Link } from "@remix-run/react";
import { AttendanceSummary } from "~/components/event/attendance-summary";
import { formatPeriod } from "~/domain/day/format-day";
import { attendanceText } from "~/i18n/attendance-text";
import { outcomeText } from "~/i18n/outcome-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { LoggableCard } from "~/pages/attendance/attendance-page.server";
import { occurrenceName } from "./occurrence-name";

type Props = { sessions: readonly LoggableCard[]; chosen: LoggableCard };

export function AttendanceSessions({ sessions, chosen }: Props) {
  const t = useText(attendanceText);
  const at = sessions.findIndex(({ id }) => id === chosen.id);
  if (sessions.length === 1) return <SessionLine session={chosen} />;
  return (
    <details className="attendance-sessions" key={chosen.id}>
      <summary>
        <span className="small soft">{t.sessionOf(at + 1, sessions.length)}</span>
        <SessionLine session={chosen} />
        <span className="attendance-sessions-open">
          {chosen.type === "session" ? t.chooseSession : t.choosePlacement}
        </span>
      </summary>
      <ol>
        {sessions.map((session) => (
          <li key={session.id}>
            <Link
              to={`?session=${session.id}`}
              aria-current={session.id === chosen.id ? "true" : undefined}
            >
              <SessionLine session={session} />
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

function SessionLine({ session }: { session: LoggableCard }) {
  const language = useLanguage();
  const outcome = useText(outcomeText).outcome[session.outcome];
  return (
    <span className="attendance-session">
      <strong>{occurrenceName(session, language)}</strong>
      <span className="small soft">
        {formatPeriod(session.first, session.last, language)} {session.startTime}
      </span>
      <span className="attendance-session-marks">
        <span className={`badge badge-${session.outcome}`}>{outcome}</span>
        {session.type === "session" && (session.verdict.ok || session.sums.officialCount > 0) ? (
          <AttendanceSummary sums={session.sums} />
        ) : null}
      </span>
    </span>
  );
}
