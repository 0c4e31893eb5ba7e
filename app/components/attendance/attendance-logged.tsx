/** What has just been logged: the figure, how to take it back, where to go next. */
import { Form, Link } from "@remix-run/react";
import { formatHeadcount } from "~/domain/counting/headcount";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { scopeText } from "~/i18n/counting/scope-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { HistoryEntry, LoggableCard } from "~/pages/attendance/attendance-page.server";
import { occurrenceName } from "./occurrence-name";

type Props = {
  entry: HistoryEntry;
  /** Our part, which stays official beside the whole event that was logged; null where nothing is beside it. N14 */
  ours: HistoryEntry | null;
  sessionId: number;
  /** The official observation before, to choose again; null where there was none. */
  formerId: number | null;
  performedHeld: boolean;
  next: LoggableCard | null;
};

export function AttendanceLogged({ entry, ours, sessionId, formerId, performedHeld, next }: Props) {
  const t = useText(attendanceText);
  const scope = useText(scopeText);
  const language = useLanguage();
  return (
    <div className="notice notice-success" role="status">
      <p>
        <strong>{t.logged(formatHeadcount(entry, language), t.modeName[entry.mode])}</strong>
        {performedHeld ? ` ${t.loggedHeld}` : null}
        {entry.isOfficial || ours !== null ? null : ` ${t.loggedNotOfficial}`}
      </p>
      {ours === null ? null : <p>{scope.oursStays(formatHeadcount(ours, language))}</p>}
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
