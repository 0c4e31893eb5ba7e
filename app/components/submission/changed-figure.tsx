/** A figure in two reports, with the parts of its change that lead to their events: columns of a difference and of a 正誤表. P170 */
import { Link } from "@remix-run/react";
import type { Reason } from "~/domain/submission/difference";
import type { Figure } from "~/domain/submission/event-contribution";
import { signedCount } from "~/domain/value/signed-count";
import { groupDigits } from "~/domain/value/whole-number";
import { differenceText } from "~/i18n/submission/difference-text";
import { useText } from "~/i18n/use-text";

type Part = { reason: Reason; change: number; events: number; rowsUrl: string };
type Props = {
  changed: { figure: Figure; a: number; b: number; parts: readonly Part[] };
};
/** What the two reports and their difference are called. */
type Labels = { a: string; b: string; change: string };

export function ChangedHead({ a, b, change }: Labels) {
  const t = useText(differenceText);
  return (
    <>
      <th scope="col">{t.figure}</th>
      {[a, b, change].map((label) => (
        <th key={label} scope="col" className="number">
          {label}
        </th>
      ))}
      <th scope="col" className="changed-parts">
        {t.parts}
      </th>
    </>
  );
}

export function ChangedFigure({ changed: { figure, a, b, parts } }: Props) {
  const t = useText(differenceText);
  return (
    <>
      <th scope="row">{t.figures[figure]}</th>
      <td className="number">{groupDigits(a)}</td>
      <td className="number">{groupDigits(b)}</td>
      <td className="number">{signedCount(b - a)}</td>
      <td className="changed-parts">
        <Parts parts={parts} />
      </td>
    </>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  const t = useText(differenceText);
  return (
    <ul className="difference-parts">
      {parts.map(({ reason, change, events, rowsUrl }) => (
        <li key={reason}>
          {t.reason[reason]}{" "}
          {events === 0 ? (
            signedCount(change)
          ) : (
            <Link to={rowsUrl} aria-label={`${t.reason[reason]} ${signedCount(change)}`}>
              {signedCount(change)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
