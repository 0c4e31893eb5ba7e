/** What became of each event that was chosen for approval. */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import type { StopOfAnother } from "~/domain/approval/approval";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { type ApprovalRefusal, approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { StopsOfOthers } from "./stops-of-others";

type Refused =
  | { ok: false; reason: ApprovalRefusal }
  | { ok: false; reason: "occurrence-of-another"; stops: StopOfAnother[] };

export type ApprovedRow = {
  eventId: number;
  title: BilingualText | null;
  fictional: boolean;
  verdict: { ok: true } | Refused;
};

export function ApprovedRows({ rows, back }: { rows: readonly ApprovedRow[]; back: string }) {
  const t = useText(approvalListText).results;
  const approved = rows.filter(({ verdict }) => verdict.ok).length;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p className="notice" role="status">
        {rows.length === 0 ? t.none : t.sum(approved, rows.length)}
      </p>
      {rows.length === 0 ? null : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.event}</th>
              <th scope="col">{t.result}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.eventId} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <p className="form-actions">
        <Link to={back} className="button">
          {t.back}
        </Link>
      </p>
    </main>
  );
}

function Row({ row: { eventId, title, fictional, verdict } }: { row: ApprovedRow }) {
  const t = useText(approvalListText).results;
  const refused = useText(approvalRefusalText);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {title === null ? (
          t.unnamed(eventId)
        ) : (
          <Link to={`/events/${eventId}`}>{inLanguage(title, language)}</Link>
        )}{" "}
        {fictional ? <FictionalBadge /> : null}
      </th>
      <td>
        <span className={verdict.ok ? "badge badge-approved" : "badge badge-returned"}>
          {verdict.ok ? t.approved : t.refused}
        </span>{" "}
        {verdict.ok ? null : refused[verdict.reason]}
        {"stops" in verdict ? <StopsOfOthers stops={verdict.stops} /> : null}
      </td>
    </tr>
  );
}
