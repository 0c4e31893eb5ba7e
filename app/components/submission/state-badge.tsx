/** Where a submission stands, in a word. */
import { isFrozen, type SubmissionState } from "~/domain/submission/submission-state";
import { submissionStateText } from "~/i18n/submission/submission-state-text";
import { useText } from "~/i18n/use-text";

export function StateBadge({ state }: { state: SubmissionState }) {
  const t = useText(submissionStateText);
  const looks = isFrozen(state) && state !== "superseded" ? "badge badge-held" : "badge";
  return <span className={looks}>{t[state]}</span>;
}
