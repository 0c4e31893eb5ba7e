/** The files of a frozen report: they open as they were stored. P162, P163 */
import { groupDigits } from "~/domain/value/whole-number";
import { submissionText } from "~/i18n/submission/submission-text";
import { submissionWords } from "~/i18n/submission/submission-words";
import { useText } from "~/i18n/use-text";
import type { SubmissionPage } from "~/pages/submission/submission-page.server";

export function SubmissionFiles({ page: { id, files } }: { page: SubmissionPage }) {
  const t = useText(submissionText);
  const words = useText(submissionWords);
  return (
    <section className="section no-print" aria-labelledby="files-title">
      <h2 id="files-title">{t.files}</h2>
      <p className="small soft">{files.length === 0 ? t.filesLater : t.filesNote}</p>
      <ul className="submission-files">
        {files.map(({ name, bytes, closed }) => (
          <li key={name}>
            {closed ? (
              <span>
                {words.file[name]} <span className="small">{t.closedFile}</span>
              </span>
            ) : (
              <a href={`/submissions/${id}/files/${name}`} download>
                {words.file[name]}
              </a>
            )}
            <span className="small soft">{t.bytes(groupDigits(bytes))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
