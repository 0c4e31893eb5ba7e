/**
 * The official attendance of one session in a line or two: the figure, how many online, how it was counted; and what the
 * whole event had where ours is a part of it.
 *
 * Nobody counted (未記録) and nobody came (0名) differ. N4, N14
 */
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Headcount, OfficialSums } from "~/domain/counting/observation";
import { attendanceText } from "~/i18n/attendance/attendance-text";
import { scopeText } from "~/i18n/counting/scope-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ShownOfficial } from "~/pages/register/event-page.server";

type Props = {
  sums: Pick<
    OfficialSums,
    | "attendanceLow"
    | "attendanceHigh"
    | "attendanceOpenEnded"
    | "onlineLow"
    | "onlineHigh"
    | "officialCount"
  >;
  /** The official observations behind the sums, for method, wording and note. */
  official?: readonly ShownOfficial[];
  /** Counts of the whole event beside our part: in no sum. */
  wholes?: readonly ShownOfficial[];
};

export function AttendanceSummary({ sums, official = [], wholes = [] }: Props) {
  const t = useText(attendanceText);
  const scope = useText(scopeText);
  const language = useLanguage();
  if (sums.officialCount === 0) return <span className="badge badge-todo">{t.notCounted}</span>;
  const figure = formatHeadcount(headcountOf(sums), language);
  const online = official.find(({ mode }) => mode === "online");
  const hasOnline = online !== undefined || sums.onlineHigh > 0;
  const methods = [...new Set(official.map(({ method }) => t.methodName[method]))];
  const scopes = [...new Set(official.map((one) => one.scope))]
    .filter((of) => of === "part" || of === "whole")
    .map((of) => scope.name[of]);
  const notes = official.flatMap(({ note }) => (note === null ? [] : [note]));
  return (
    <div className="attendance-summary">
      <strong className="nowrap">{figure}</strong>
      {hasOnline ? (
        <span className="small soft">
          {language === "ja" ? "（" : " ("}
          {t.online(formatHeadcount(online ?? onlineOf(sums), language))}
          {language === "ja" ? "）" : ")"}
        </span>
      ) : null}
      {scopes.length > 0 ? <span className="small"> {scopes.join("・")}</span> : null}
      {methods.length > 0 ? <span className="small soft"> {methods.join("・")}</span> : null}
      {wholes.map((whole) => (
        <p className="small soft attendance-note" key={`${whole.mode} ${whole.wording}`}>
          {scope.beside(formatHeadcount(whole, language), t.methodName[whole.method])}
        </p>
      ))}
      {notes.map((note) => (
        <p className="small soft attendance-note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}

type Sums = Props["sums"];

function headcountOf(sums: Sums): Headcount {
  return {
    low: sums.attendanceLow,
    high: sums.attendanceHigh,
    openEnded: sums.attendanceOpenEnded,
  };
}

function onlineOf(sums: Sums): Headcount {
  return { low: sums.onlineLow, high: sums.onlineHigh, openEnded: false };
}
