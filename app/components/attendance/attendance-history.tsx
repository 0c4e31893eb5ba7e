/** Everything that was ever said about one session, newest first, and which of it is official. N4 */
import { Form, Link } from "@remix-run/react";
import { formatHeadcount } from "~/domain/counting/headcount";
import { uncorrected } from "~/domain/counting/official-choice";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { scopeText } from "~/i18n/counting/scope-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { HistoryEntry } from "~/pages/attendance/attendance-page.server";

type Props = { sessionId: number; entries: readonly HistoryEntry[]; mayChoose: boolean };

export function AttendanceHistory({ sessionId, entries, mayChoose }: Props) {
  const t = useText(attendanceText);
  const standing = new Set(uncorrected(entries).map(({ id }) => id));
  return (
    <section className="section" aria-labelledby="history-title">
      <div className="section-head">
        <h2 id="history-title">{t.history}</h2>
      </div>
      <p className="small soft">{t.historyHint}</p>
      {entries.length === 0 ? <p>{t.historyEmpty}</p> : null}
      <ol className="attendance-history">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} isCorrected={!standing.has(entry.id)} />
            {mayChoose && standing.has(entry.id) ? (
              <Choose sessionId={sessionId} entry={entry} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, isCorrected }: { entry: HistoryEntry; isCorrected: boolean }) {
  const t = useText(attendanceText);
  const scope = useText(scopeText);
  const language = useLanguage();
  return (
    <div>
      <p className="attendance-history-figure">
        <strong>{formatHeadcount(entry, language)}</strong> {t.modeName[entry.mode]}・
        {t.methodName[entry.method]}
        {entry.scope === "unknown" ? null : `・${scope.name[entry.scope]}`}{" "}
        {isCorrected ? <span className="badge">{scope.corrected}</span> : null}
        {entry.isOfficial ? <span className="badge badge-held">{t.official}</span> : null}
      </p>
      <p className="small soft">
        {t.by(entry.observer ?? t.system, namedTokyoTime(entry.observedAt, language))}{" "}
        {t.asTyped(entry.wording)}
      </p>
      {entry.note === null ? null : <p className="small attendance-note">{entry.note}</p>}
    </div>
  );
}

function Choose({ sessionId, entry }: { sessionId: number; entry: HistoryEntry }) {
  const t = useText(attendanceText);
  const scope = useText(scopeText);
  const figure = formatHeadcount(entry, useLanguage());
  return (
    <Form method="post" className="row">
      <Link
        to={`?session=${sessionId}&corrects=${entry.id}#attendance`}
        className="button"
        aria-label={scope.correctLabel(figure)}
      >
        {scope.correct}
      </Link>
      <input type="hidden" name="intent" value="official" />
      <input type="hidden" name="session" value={sessionId} />
      <input type="hidden" name="mode" value={entry.mode} />
      <input type="hidden" name="observation" value={entry.isOfficial ? "" : entry.id} />
      <button
        type="submit"
        className="button"
        aria-label={entry.isOfficial ? t.unchooseLabel(figure) : t.chooseLabel(figure)}
      >
        {entry.isOfficial ? t.unchoose : t.choose}
      </button>
    </Form>
  );
}
