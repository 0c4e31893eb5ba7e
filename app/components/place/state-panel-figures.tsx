/** The figures of a state, each with what it leaves out and a way to its rows. N4, N10 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { attendanceState } from "~/domain/counting/attendance-state";
import { elapsed } from "~/domain/day/elapsed";
import { formatDay } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import type { Figure } from "~/domain/filter/register-filter";
import type { AreaSummary, StateEvent } from "~/domain/place/area-summary";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { inLanguage } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { frameText } from "~/i18n/frame-text";
import { placePanelText } from "~/i18n/place/place-panel-text";
import { targetsProgressText } from "~/i18n/targets-progress-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { TargetBar } from "./target-bar";

type Props = {
  summary: AreaSummary;
  filterQuery: string;
  today: string;
  /** The matrix is not beside it: how many of its cells are empty. */
  withGap?: boolean;
};

export function StatePanelFigures({ summary, filterQuery, today, withGap = false }: Props) {
  const t = useText(placePanelText);
  const language = useLanguage();
  const { cell, lastEvent, targets } = summary;
  const { attendance, last } = cell;
  const towardsEvents = targets.events;
  const progress = useText(targetsProgressText);
  const rows = (figure: Figure) => `/events${withParams(filterQuery, { figure })}`;
  return (
    <>
      <dl className="state-figures">
        <div>
          <dt>{t.held}</dt>
          <dd className="value">
            {cell.events === 0 ? 0 : <Link to={rows("held")}>{cell.events}</Link>}
          </dd>
          {towardsEvents === null ? null : (
            <dd>
              <TargetBar towards={towardsTarget("events", cell)} target={towardsEvents} />
            </dd>
          )}
          <dd className="small soft">
            {towardsEvents === null
              ? t.planned(cell.planned)
              : t.against(
                  groupDigits(towardsEvents),
                  groupDigits(cell.events),
                  groupDigits(cell.planned),
                )}
            {cell.continuing > 0 ? ` ${t.continuing(cell.continuing)}` : ""}
            {cell.roughlyDated > 0 ? ` ${t.roughlyDated(cell.roughlyDated)}` : ""}
          </dd>
          {towardsEvents === null ? null : (
            <dd className="small">
              <strong>
                {progress[targetProgress(towardsTarget("events", cell), towardsEvents)]}
              </strong>
            </dd>
          )}
          {withGap && cell.gap ? (
            <dd className="small">
              <Link to={`/coverage${withParams(filterQuery, { row: summary.cell.key })}#reading`}>
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
            <dd className="small soft">
              {t.targetPeople(groupDigits(targets.attendance))}{" "}
              <strong>
                {progress[targetProgress(towardsTarget("attendance", cell), targets.attendance)]}
              </strong>
            </dd>
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
            <dd className="small soft nowrap">
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
