/** On the page of a report: the submissions of exactly its period, and the way to a new one. */
import { Link } from "@remix-run/react";
import type { Period } from "~/domain/day/calendar-date";
import type { SubmissionState } from "~/domain/submission/submission-state";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import { StateBadge } from "./state-badge";

export type SubmissionsOfPeriod = {
  of: readonly { id: number; title: string; state: SubmissionState }[];
  mayDraft: boolean;
};
type Props = SubmissionsOfPeriod & { period: Period };

export function SubmissionLinks({ of, period, mayDraft }: Props) {
  const t = useText(submissionText);
  if (of.length === 0 && !mayDraft) return null;
  return (
    <section className="section no-print" aria-labelledby="submissions-title">
      <h2 id="submissions-title">{t.ofPeriod}</h2>
      <ul className="plain-list">
        {of.map(({ id, title, state }) => (
          <li key={id}>
            <Link to={`/submissions/${id}`}>{title}</Link> <StateBadge state={state} />
          </li>
        ))}
      </ul>
      {mayDraft ? (
        <p>
          <Link to={`/submissions/new?from=${period.from}&to=${period.to}`} className="button">
            {t.begin}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
