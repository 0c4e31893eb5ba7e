/** The main figures of a report; what was published stands apart from what is registered. N8 */
import type { ReactNode } from "react";
import { formatHeadcount } from "~/domain/counting/headcount";
import { groupDigits } from "~/domain/value/whole-number";
import { countedText } from "~/i18n/counting/counted-text";
import { printedAttendance, printedText, scopeNotes } from "~/i18n/counting/printed-text";
import { eventWords } from "~/i18n/event/event-words";
import { reportCautionText } from "~/i18n/report/report-caution-text";
import { reportHeadlineText } from "~/i18n/report/report-headline-text";
import { reportText } from "~/i18n/report/report-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ReportPage } from "~/reports/report/report-sheet";
import type { ReportLine } from "~/reports/report/report-table";
import { isOpenEnded, ReportHeadline } from "./report-headline";
import { ReachSumText } from "./report-reach-sum";
import { ReportUnique } from "./report-unique";
import { RowsLink } from "./rows-link";

export function ReportFigures({ report, total }: { report: ReportPage; total: ReportLine }) {
  const t = useText(reportText);
  return (
    <section className="section" aria-label={t.figures}>
      <dl className="figures report-figures">
        <EventsFigure report={report} total={total} />
        <AttendanceSum report={report} total={total} />
        <ReachSums report={report} />
        <PublishedFigure report={report} />
      </dl>
    </section>
  );
}

function EventsFigure({ report, total }: { report: ReportPage; total: ReportLine }) {
  const t = useText(reportText);
  const { figures, links } = total;
  const caution = useText(reportCautionText);
  const words = useText(eventWords);
  const own = useText(countedText);
  const { held, all } = report.states;
  return (
    <Figure label={t.events}>
      <p className="value">
        <RowsLink to={figures.events > 0 ? links.events : null}>
          {t.eventsUnit(groupDigits(figures.events))}
        </RowsLink>
      </p>
      <Notes>
        {figures.pending > 0 ? (
          <RowsLink to={links.pending}>{own.pending(figures.pending)}</RowsLink>
        ) : null}
        {t.statesBeside(held, all)}
        {figures.planned > 0 ? (
          <RowsLink to={links.planned}>{t.plannedBeside(groupDigits(figures.planned))}</RowsLink>
        ) : null}
        {figures.continuing > 0 ? (
          <RowsLink to={links.continuing}>
            {t.continuingBeside(groupDigits(figures.continuing))}
          </RowsLink>
        ) : null}
        {figures.roughlyDated > 0 ? (
          <RowsLink to={links.roughlyDated}>
            {t.roughBeside(groupDigits(figures.roughlyDated))}
          </RowsLink>
        ) : null}
        {report.unapproved.map(({ approval, events, url }) => (
          <RowsLink key={approval} to={url}>
            {caution.unapproved(words.approval[approval], groupDigits(events))}
          </RowsLink>
        ))}
      </Notes>
    </Figure>
  );
}

/** The share counted exactly never stands without the sessions that have no record. N4 */
function AttendanceSum({ report, total }: { report: ReportPage; total: ReportLine }) {
  const t = useText(reportText);
  const language = useLanguage();
  const { attendance } = total.figures;
  const headline = useText(reportHeadlineText);
  const printed = useText(printedText);
  const { exactShare, sessionsMissing, onlineLow, onlineHigh } = attendance;
  const online = formatHeadcount({ low: onlineLow, high: onlineHigh, openEnded: false }, language);
  return (
    <Figure label={t.attendance}>
      <p className="value">
        <RowsLink to={attendance.sessions > 0 ? total.links.attendance : null}>
          <ReportHeadline attendance={attendance} />
        </RowsLink>
      </p>
      <Notes>
        {isOpenEnded(attendance) ? headline.openEnded : null}
        {attendance.sessions > attendance.sessionsMissing
          ? printed.printed(printedAttendance(attendance, language))
          : null}
        {attendance.sessions > attendance.sessionsMissing ? printed.note : null}
        {scopeNotes(attendance, language).map((note) => (
          <span key={note}>{note}</span>
        ))}
        {exactShare === null ? t.noExactShare : t.exactShare(Math.round(exactShare * 100))}
        <RowsLink to={sessionsMissing > 0 ? total.links.sessionsMissing : null}>
          {t.missing(groupDigits(sessionsMissing))}
        </RowsLink>
        {onlineHigh > 0 ? t.online(online) : null}
        {report.unique === null ? null : <ReportUnique unique={report.unique} />}
      </Notes>
    </Figure>
  );
}

function ReachSums({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  const words = useText(eventWords);
  const headline = useText(reportHeadlineText);
  const { columns } = report.reach;
  const first = columns.find(({ phase }) => phase === "actual") ?? columns[0];
  return (
    <Figure label={t.reach}>
      {first === undefined ? (
        <p className="value">—</p>
      ) : (
        <p className="report-reach-first">
          <span className="small">
            {t.measureInPhase(words.measure[first.measure], words.phase[first.phase])}
          </span>{" "}
          <strong className="nowrap">
            <ReachSumText sum={first} />
          </strong>
        </p>
      )}
      <Notes>
        {first === undefined ? null : (
          <a href="#reach-title">{headline.reachAll(columns.length)}</a>
        )}
        {columns.length > 0 ? t.duplicates : null}
        {columns.length === 0 && report.placements > 0
          ? t.reachNone(groupDigits(report.placements))
          : null}
        {columns.length === 0 && report.placements === 0 ? t.reachNoPlacement : null}
      </Notes>
    </Figure>
  );
}

function PublishedFigure({ report }: { report: ReportPage }) {
  const t = useText(reportText);
  const caution = useText(reportCautionText);
  const same = report.published.find(({ match }) => match === "same");
  return (
    <Figure
      label={report.urls.clear === null ? t.published : caution.publishedUnconditional}
      className="report-published-figure"
    >
      {same === undefined ? (
        <p className="value soft">—</p>
      ) : (
        <p className="value">
          {[same.events, same.attendance]
            .filter((figure) => figure !== null)
            .map((figure, at, all) => (
              <span key={figure} className="nowrap">
                {figure}
                {at < all.length - 1 ? t.dot : ""}
              </span>
            ))}
        </p>
      )}
      <p className="small soft">{same === undefined ? t.publishedNone : report.sentence}</p>
      {same?.rounding == null ? null : <p className="small soft">{same.rounding}</p>}
    </Figure>
  );
}

type FigureProps = { label: string; className?: string; children: ReactNode };

function Figure({ label, className = "", children }: FigureProps) {
  return (
    <div className={`figure ${className}`}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Notes side by side, without the empty ones. */
function Notes({ children }: { children: ReactNode[] }) {
  return (
    <ul className="report-notes small soft">
      {children.flat().map((note, at) => (note === null ? null : <li key={at}>{note}</li>))}
    </ul>
  );
}
