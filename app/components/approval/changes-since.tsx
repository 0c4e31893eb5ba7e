/** Beside the decision: what changed since the last one. */
import { Link } from "@remix-run/react";
import { approvalText } from "~/i18n/approval/approval-text";
import { useText } from "~/i18n/use-text";
import type { ChangesSince as Data } from "~/pages/approval/changes-since.server";

export function ChangesSince({ eventId, changes }: { eventId: number; changes: Data | null }) {
  const t = useText(approvalText).changes;
  if (changes === null) return null;
  return (
    <div className="approval-changes">
      <h3>{t.title}</h3>
      {changes.rows.length === 0 ? null : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t.field}</th>
                <th scope="col">{t.before}</th>
                <th scope="col">{t.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.rows.map(({ label, before, after }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td className="typed-text">{before}</td>
                  <td className="typed-text">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes.budget ? (
        <p>
          <Link to={`/events/${eventId}/budget`}>{t.budget}</Link>
        </p>
      ) : null}
    </div>
  );
}
