/** What has just been logged: the figure, how to take it back, where to go next. */
import { Form, Link } from "@remix-run/react";
import { formatHeadcount } from "~/domain/counting/headcount";
import { attendanceText } from "~/i18n/attendance-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { HistoryEntry, LoggableCard } from "~/pages/attendance/attendance-page.server";
import { occurrenceName } from "./occurrence-name";

type Props = {
  entry: HistoryEntry;
  sessionId: number;
  /** The official observation before, to choose again; null where there was none. */
  formerId: number | null;
  performedHeld: boolean;
  next: LoggableCard | null;
};

export function AttendanceLogged({ entry, sessionId, formerId, performedHeld, next }: Props) {
  const t = useText(attendanceText);
  const language = useLanguage();
  return (
    <div className="notice notice-success" role="status">
      <p>
        <strong>{t.logged(formatHeadcount(entry, language), t.modeName[entry.mode])}</strong>
        {performedHeld ? ` ${t.loggedHeld}` : null}
        {entry.isOfficial ? null : ` ${t.loggedNotOfficial}`}
      </p>
      <div className="attendance-logged-actions">
        {next === null ? null : (
          <Link className="button" to={`?session=${next.id}`}>
            {t.next(occurrenceName(next, language))}
          </Link>
        )}
        {entry.isOfficial ? (
          <Form method="post">
            <input type="hidden" name="intent" value="official" />
            <input type="hidden" name="session" value={sessionId} />
            <input type="hidden" name="mode" value={entry.mode} />
            <input type="hidden" name="observation" value={formerId ?? ""} />
            <button type="submit" className="button">
              {formerId === null ? t.undoNone : t.undo}
            </button>
          </Form>
        ) : null}
      </div>
    </div>
  );
}
