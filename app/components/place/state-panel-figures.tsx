/** The figures of a state, each with what it leaves out and a way to its rows. N4, N10 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { attendanceState } from "~/domain/counting/attendance-state";
import { elapsed } from "~/domain/day/elapsed";
import { formatDay } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { Counted } from "~/domain/filter/register-filter";
import type { StateEvent, StateSummary } from "~/domain/place/state-summary";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { inLanguage } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { frameText } from "~/i18n/frame-text";
import { placePanelText } from "~/i18n/place-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = { summary: StateSummary; filterQuery: string; today: string };

export function StatePanelFigures({ summary, filterQuery, today }: Props) {
  const t = useText(placePanelText);
  const language = useLanguage();
  const { cell, lastEvent, targets } = summary;
  const { attendance, last } = cell;
  const rows = (counted: Counted) => `/events${withParams(filterQuery, { counted })}`;
  return (
    <>
      <dl className="state-figures">
        <div>
          <dt>{t.held}</dt>
          <dd className="value">
            {cell.events === 0 ? 0 : <Link to={rows("held")}>{cell.events}</Link>}
          </dd>
          <dd className="small soft">
            {t.planned(cell.planned)}
            {cell.continuing > 0 ? ` ${t.continuing(cell.continuing)}` : ""}
            {cell.roughlyDated > 0 ? ` ${t.roughlyDated(cell.roughlyDated)}` : ""}
          </dd>
          {targets.events === null ? null : (
            <dd className="small soft">
              {t.target(
                groupDigits(targets.events),
                groupDigits(cell.events),
                t.progress[targetProgress(towardsTarget("events", cell), targets.events)],
              )}
            </dd>
          )}
          {cell.gap ? (
            <dd className="small">
              <Link to={`/coverage${withParams(filterQuery, { row: summary.code })}#reading`}>
                {t.gap(cell.gap.empty, cell.gap.of)}
              </Link>
            </dd>
          ) : null}
        </div>
        <div>
          <dt>{t.attendance}</dt>
          <dd className={attendanceState(attendance) === "counted" ? "value" : "value value-word"}>
            {attendanceFigure(attendance, language)}
          </dd>
          {targets.attendance === null ? null : (
            <dd className="small soft">{t.targetPeople(groupDigits(targets.attendance))}</dd>
          )}
          {attendance.exactShare === null ? null : (
            <dd className="small soft">{t.exact(Math.floor(attendance.exactShare * 100))}</dd>
          )}
          {attendance.sessionsMissing === 0 ? null : (
            <dd className="small soft">
              <Link to={rows("not-counted")}>{t.missing(attendance.sessionsMissing)}</Link>
            </dd>
          )}
        </div>
        <div>
          <dt>{t.lastContact}</dt>
          <dd className="value value-word">{last ? elapsed(last, today, language) : t.never}</dd>
          {last ? (
            <dd className="small soft">
              {last.rough ? t.by(formatDay(last.day, language)) : formatDay(last.day, language)}
            </dd>
          ) : null}
          {last && lastEvent ? <dd className="small soft">{lastEvent.lead[language]}</dd> : null}
        </div>
      </dl>
      {last && lastEvent ? <LastEvent event={lastEvent} /> : null}
    </>
  );
}

/** The event the last contact was, which may lie outside the period shown. */
function LastEvent({ event }: { event: StateEvent }) {
  const t = useText(placePanelText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  return (
    <p className="state-last small">
      <span className="soft">
        {t.lastContact}
        {colon}
      </span>
      <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
      {event.fictional ? <FictionalBadge /> : null}
    </p>
  );
}
