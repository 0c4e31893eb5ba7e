/** That a submission is being frozen, and how far it is; or why it was given up. */
import { Link } from "@remix-run/react";
import { useGoingOn } from "~/components/frame/use-going-on";
import { inWords } from "~/i18n/in-words";
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionPage } from "~/pages/submission/submission-page.server";

export function FreezingProgress({ id, freezing }: Pick<SubmissionPage, "id" | "freezing">) {
  const t = useText(submissionText);
  const { progress, problem } = freezing;
  useGoingOn(progress !== null);
  if (progress === null)
    return problem === null ? null : (
      <p className="notice notice-danger">
        {t.gaveUp} {inWords(t.gaveUpWhy, problem)}
      </p>
    );
  const { byName, done, total } = progress;
  return (
    <div className="notice" aria-live="polite">
      <p>{t.working(byName)}</p>
      <progress value={done} max={total ?? undefined} aria-label={t.freezing} />
      <p className="small">
        {t.progress(done, total)} <Link to={`/submissions/${id}`}>{t.refresh}</Link>
      </p>
    </div>
  );
}
