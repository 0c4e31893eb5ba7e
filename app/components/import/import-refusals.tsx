/** Why a table is not taken, by row and column. */
import type { ImportRefusal } from "~/domain/import/import-refusal";
import { importText } from "~/i18n/import/import-text";
import { useText } from "~/i18n/use-text";

type Props<Reason extends string> = {
  refusals: readonly ImportRefusal<Reason>[];
  /** The message of a reason, for what the table is about. */
  wordsOf: (refusal: ImportRefusal<Reason>) => string;
};

export function ImportRefusals<Reason extends string>({ refusals, wordsOf }: Props<Reason>) {
  const t = useText(importText);
  if (refusals.length === 0) return null;
  return (
    <div className="notice notice-danger" role="alert">
      <p>
        <strong>{t.refusedTitle}</strong>
      </p>
      <ul>
        {refusals.map((refusal, at) => (
          <li key={at}>
            {placeOf(refusal, t)}
            {wordsOf(refusal)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeOf(
  { row, column, value, cells }: ImportRefusal<string>,
  t: (typeof importText)["ja"],
): string {
  const where = [
    row === null ? null : t.row(row),
    column === null ? null : t.column(column),
    value === "" ? null : t.value(value),
    cells === undefined ? null : t.cells(cells.found, cells.expected),
  ].filter((part) => part !== null);
  return where.length === 0 ? "" : `${where.join(t.between)}${t.separator}`;
}
