/** What keeps a submission from being frozen, each with what to do about it. P161 */
import { Link } from "@remix-run/react";
import { SecondPerson } from "~/components/people/second-person";
import { groupDigits } from "~/domain/value/whole-number";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionHead } from "~/pages/submission/submission-head.server";

type Props = Pick<SubmissionHead, "id" | "blocked">;

export function FreezeBlocked({ id, blocked }: Props) {
  const t = useText(submissionText);
  if (blocked === null || (blocked.pending === 0 && !blocked.onlyDrafter)) return null;
  return (
    <div className="notice notice-warning">
      <p>
        <strong>{t.blocked}</strong>
      </p>
      <ul>
        {blocked.pending > 0 ? (
          <li>
            {t.pending(groupDigits(blocked.pending))} <Link to={blocked.url}>{t.pendingLink}</Link>
          </li>
        ) : null}
        {blocked.onlyDrafter ? (
          <li>
            {blocked.needsSecond ? (
              <SecondPerson />
            ) : (
              <>
                {t.onlyDrafter} <Link to={`/submissions/${id}/edit`}>{t.drafters}</Link>
              </>
            )}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
