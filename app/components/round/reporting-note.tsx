/** Beside a gap: how many posts have finished reporting, or that nobody was asked. N15, P183 */
import { Link } from "@remix-run/react";
import type { Reporting } from "~/domain/round/reporting";
import { reportingInWords, reportingText } from "~/i18n/round/reporting-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function ReportingNote({ reporting }: { reporting: Reporting | null }) {
  const t = useText(reportingText);
  const language = useLanguage();
  if (reporting === null) return null;
  return (
    <p className="small">
      {reportingInWords(reporting, language)}
      {t.stop}
      {t.caution}{" "}
      <Link to="/rounds" className="no-print">
        {t.see}
      </Link>
    </p>
  );
}
