/** Where a submission stands, in a word. */
import { isFrozen, type SubmissionState } from "~/domain/submission/submission-state";
import { submissionWords } from "~/i18n/submission/submission-words";
import { useText } from "~/i18n/use-text";

export function StateBadge({ state }: { state: SubmissionState }) {
  const t = useText(submissionWords);
  const looks = isFrozen(state) && state !== "superseded" ? "badge badge-held" : "badge";
  return <span className={looks}>{t.state[state]}</span>;
}
