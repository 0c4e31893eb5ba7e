/** One cell of the grid of targets. What was seen in it travels along, so that nobody is written over unseen. P11 */
import { Link } from "@remix-run/react";
import { attendanceState } from "~/domain/counting/attendance-state";
import type { TargetProblem } from "~/domain/targets/target";
import { seenMark } from "~/domain/targets/target";
import type { GridCell } from "~/domain/targets/target-grid";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { targetProgress, towardsTarget } from "~/domain/targets/target-progress";
import { groupDigits } from "~/domain/value/whole-number";
import { attendanceFigure } from "~/i18n/attendance/attendance-figure";
import { targetsText } from "~/i18n/targets-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";

/** What was typed and what is wrong with it, by the key of the cell. */
export type TypedCells = {
  typed: Record<string, string>;
  errors: Record<string, TargetProblem>;
};

type Props = { cell: GridCell; measure: TargetMeasure; name: string; answer: TypedCells | null };

export function TargetBox({ cell, measure, name, answer }: Props) {
  const { key, target, maySet } = cell;
  return (
    <div className="target-cell">
      {maySet ? (
        <Box key={seenMark(target)} cell={cell} name={name} answer={answer} />
      ) : (
        <strong className="target-fixed">
          {target === null ? "—" : groupDigits(target.value)}
        </strong>
      )}
      <Figures cell={cell} measure={measure} />
      {answer?.errors[key] === undefined ? null : (
        <Problem cell={cell} problem={answer.errors[key]} />
      )}
    </div>
  );
}

function Box({ cell, name, answer }: Omit<Props, "measure">) {
  const t = useText(targetsText);
  const language = useLanguage();
  const { key, target } = cell;
  const stored = target === null ? "" : groupDigits(target.value);
  const problem = answer?.errors[key];
  const by = target && t.setBy(target.setBy ?? t.system, namedTokyoTime(target.setAt, language));
  return (
    <>
      <input type="text" hidden name={`seen:${key}`} defaultValue={seenMark(target)} />
      <input
        id={boxId(key)}
        name={`target:${key}`}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t.box(name)}
        title={by ?? undefined}
        defaultValue={answer?.typed[key] ?? stored}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${boxId(key)}-error` : undefined}
      />
    </>
  );
}

export const boxId = (key: string): string => `target-${key.replaceAll(/[^A-Za-z0-9-]/g, "_")}`;

function Problem({ cell, problem }: { cell: GridCell; problem: TargetProblem }) {
  const t = useText(targetsText);
  return (
    <p className="field-error" id={`${boxId(cell.key)}-error`}>
      {t.problem[problem]}
    </p>
  );
}

function Figures({ cell, measure }: Pick<Props, "cell" | "measure">) {
  const t = useText(targetsText);
  const { figures, urls, target } = cell;
  return (
    <div className="target-figures small soft">
      {measure === "events" ? (
        <>
          <Figure label={t.held} value={figures.events} to={urls.held} />
          <Figure label={t.planned} value={figures.planned} to={urls.planned} />
        </>
      ) : (
        <People cell={cell} />
      )}
      {target === null ? null : <Progress cell={cell} measure={measure} target={target.value} />}
    </div>
  );
}

/** Reached by what was held alone; the tick is for that and for nothing else. P34 */
function Progress({ cell, measure, target }: Pick<Props, "cell" | "measure"> & { target: number }) {
  const t = useText(targetsText);
  const towards = towardsTarget(measure, cell.figures);
  const progress = targetProgress(towards, target);
  if (progress === "short") {
    return <span>{t.remaining(groupDigits(target - towards.held - towards.planned))}</span>;
  }
  return progress === "reached" ? (
    <span className="target-reached">✓ {t.progress.reached}</span>
  ) : (
    <span>{t.progress.expected}</span>
  );
}

function Figure({ label, value, to }: { label: string; value: number; to: string }) {
  return (
    <span className="nowrap">
      {label} {value === 0 ? 0 : <Link to={to}>{groupDigits(value)}</Link>}
    </span>
  );
}

/** People who came; nobody counted is not nobody came. N4 */
function People({ cell }: Pick<Props, "cell">) {
  const t = useText(targetsText);
  const language = useLanguage();
  const { attendance } = cell.figures;
  const { sessionsMissing } = attendance;
  const state = attendanceState(attendance);
  const figure = attendanceFigure(attendance, language);
  return (
    <>
      {state === "not-logged" ? null : (
        <span className="nowrap">
          {t.held} {state === "counted" ? <Link to={cell.urls.attendance}>{figure}</Link> : figure}
        </span>
      )}
      {sessionsMissing > 0 ? <span className="nowrap">{t.missing(sessionsMissing)}</span> : null}
    </>
  );
}
