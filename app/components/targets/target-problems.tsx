/** Which targets were refused and why, each with what stands in the cell now. Nothing was saved. */
import { useEffect, useRef } from "react";
import type { TargetProblem } from "~/domain/targets/target";
import { targetOfKey } from "~/domain/targets/target";
import { groupDigits } from "~/domain/value/whole-number";
import { targetsText } from "~/i18n/targets-text";
import { useText } from "~/i18n/use-text";
import { boxId } from "./target-box";
import { type TargetNames, useCellName } from "./target-names";

type Props = {
  errors: Record<string, TargetProblem>;
  named: TargetNames;
  /** By key, what the cells hold now; a cell that the grid does not show is not among them. */
  now: ReadonlyMap<string, number | null>;
};

export function TargetProblems({ errors, named, now }: Props) {
  const t = useText(targetsText);
  const nameOf = useCellName(named);
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(errors);
  // The answer of the server is outside React: it is announced where it stands.
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  if (wrong.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert" ref={box} tabIndex={-1}>
      <p>
        <strong>{t.problemsTitle}</strong>
      </p>
      <ul>
        {wrong.map(([key, problem]) => {
          const cell = targetOfKey(key)?.cell;
          const value = now.get(key);
          const name = cell === undefined ? key : nameOf(cell);
          return (
            <li key={key}>
              {now.has(key) ? <a href={`#${boxId(key)}`}>{name}</a> : name}
              {t.separator}
              {t.problem[problem]}
              {problem === "changed-meanwhile" && value !== undefined
                ? t.now(value === null ? t.noTarget : groupDigits(value))
                : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
