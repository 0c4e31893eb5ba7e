/** States and territories in which nothing was held: the question the Task Force asks first. N9 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";

type Props = { states: ReportPage["states"]; map: string; note: ReactNode };

export function ReportGaps({ states, map, note }: Props) {
  const t = useText(reportText);
  const language = useLanguage();
  const { without, all } = states;
  return (
    <section className="report-aside-section" aria-labelledby="gaps-title">
      <div className="section-head">
        <h2 id="gaps-title">{t.gapsTitle}</h2>
        <span className="small soft">{t.gapsCount(without.length, all)}</span>
      </div>
      <p className="small">
        {without.length === 0
          ? t.gapsNone
          : without.map((name) => name[language]).join(t.separator)}
      </p>
      {note}
      <Link to={map} className="no-print">
        {t.gapsMap}
      </Link>
    </section>
  );
}
