/** What the register says for an addressee in the period, by the rules of every total. N1, N4 */
import { Link } from "@remix-run/react";
import { AttendanceFigure } from "~/components/report/report-attendance";
import { groupDigits } from "~/domain/value/whole-number";
import { answerText } from "~/i18n/round/answer-text";
import { useText } from "~/i18n/use-text";
import type { AnswerPage } from "~/pages/round/answer-page.server";

export function RoundRegistered({ page }: { page: AnswerPage }) {
  const t = useText(answerText);
  const { events, planned, continuing, roughlyDated, attendance } = page.figures;
  const unit = (count: number) => t.unit(groupDigits(count));
  const beside: [string, number][] = [
    [t.continuing, continuing],
    [t.roughly, roughlyDated],
  ];
  return (
    <section className="section" aria-labelledby="registered-title">
      <h2 id="registered-title">{t.registered}</h2>
      <p className="small soft">{t.registeredLead}</p>
      <dl className="figures round-figures">
        <Figure label={t.held}>{unit(events)}</Figure>
        <Figure label={t.planned}>{unit(planned)}</Figure>
        {beside
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <Figure key={label} label={label}>
              {unit(count)}
            </Figure>
          ))}
        <Figure label={t.attendance}>
          <AttendanceFigure attendance={attendance} />
        </Figure>
        <Figure label={t.missing}>{t.times(groupDigits(attendance.sessionsMissing))}</Figure>
      </dl>
      <p className="row no-print">
        {page.registered === 0 ? <span>{t.nothing}</span> : null}
        <Link to={page.rowsUrl}>{t.list}</Link>
        {page.mayAnswer ? <Link to="/events/new">{t.enter}</Link> : null}
      </p>
    </section>
  );
}

function Figure({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="value">{children}</dd>
    </div>
  );
}
