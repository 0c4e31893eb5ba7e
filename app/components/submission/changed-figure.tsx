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
  /** What the two reports are called where the table has no head to show. */
  labels: { a: string; b: string; change: string };
};

export function ChangedHead({ a, b, change }: Props["labels"]) {
  const t = useText(differenceText);
  return (
    <>
      <th scope="col">{t.figure}</th>
      {[a, b, change].map((label) => (
        <th key={label} scope="col" className="number">
          {label}
        </th>
      ))}
      <th scope="col">{t.parts}</th>
    </>
  );
}

export function ChangedFigure({ changed: { figure, a, b, parts }, labels }: Props) {
  const t = useText(differenceText);
  return (
    <>
      <th scope="row">{t.figures[figure]}</th>
      <td className="number" data-label={labels.a}>
        {groupDigits(a)}
      </td>
      <td className="number" data-label={labels.b}>
        {groupDigits(b)}
      </td>
      <td className="number" data-label={labels.change}>
        {signedCount(b - a)}
      </td>
      <td>
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
