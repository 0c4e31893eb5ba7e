/** A report that cannot be drawn: which part of the address, what was given, what is wrong. */
import { Link } from "@remix-run/react";
import type { QuestionRefusal } from "~/domain/report-question";
import { filterText } from "~/i18n/filter/filter-text";
import { questionText } from "~/i18n/question-text";
import { reportText } from "~/i18n/report/report-text";
import { useText } from "~/i18n/use-text";

export function ReportRefusals({ refusals }: { refusals: readonly QuestionRefusal[] }) {
  const t = useText(reportText);
  const { reason: words } = useText(questionText);
  const names: Partial<Record<string, string>> = useText(filterText).field;
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.refusedTitle}</h1>
      <div className="notice notice-danger" role="alert">
        <ul>
          {refusals.map(({ field, value, reason }) => (
            <li key={`${field} ${reason}`}>
              {t.refused(names[field] ?? field, value, words[reason])}
            </li>
          ))}
        </ul>
      </div>
      <Link to="/reports" className="button">
        {t.showLatest}
      </Link>
    </main>
  );
}
