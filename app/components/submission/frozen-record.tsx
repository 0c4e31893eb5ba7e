/** By what a frozen record is known: the instant, its code and hash, and the versions that counted it. P162 */
import { submissionText } from "~/i18n/submission/submission-text";
import { useText } from "~/i18n/use-text";
import type { SubmissionPage } from "~/pages/submission/submission-page.server";

export function FrozenRecord({ frozen }: Pick<SubmissionPage, "frozen">) {
  const t = useText(submissionText);
  if (frozen === null) return null;
  return (
    <section className="section" aria-labelledby="frozen-title">
      <h2 id="frozen-title">{t.frozen}</h2>
      <dl className="facts submission-record">
        <dt>{t.shortCode}</dt>
        <dd>
          <strong>{frozen.shortCode}</strong> <span className="soft">{t.frozenOn(frozen.at)}</span>
        </dd>
        <dt>{t.sha256}</dt>
        <dd>
          <code>{frozen.sha256}</code>
        </dd>
        <dt>{t.rules}</dt>
        <dd>{frozen.rules}</dd>
        <dt>{t.code}</dt>
        <dd>
          <code>{frozen.code}</code>
        </dd>
      </dl>
    </section>
  );
}
