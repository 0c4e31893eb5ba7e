/** Terms of one version against terms of another, on one axis: a reason in a cell links the two. */

import { ReportScroll } from "~/components/frame/wide-scroll";
import type { TermAxis } from "~/domain/plan/plan-draft";
import type { Bilingual } from "~/domain/value/language";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { usePlanProblem } from "./plan-problem";

type Term = { key: string; axis: TermAxis; short: Bilingual };
export type LinkedSide = { id: string; name: Bilingual; terms: readonly Term[] };

type Props = {
  axis: TermAxis;
  from: LinkedSide;
  to: LinkedSide;
  links: readonly { from: string; to: string; reason: string }[];
  mayEdit: boolean;
  errors: Record<string, string>;
};

export function CrosswalkTable({ axis, from, to, links, mayEdit, errors }: Props) {
  const t = useText(planText);
  const language = useLanguage();
  const onAxis = ({ terms }: LinkedSide) => terms.filter((term) => term.axis === axis);
  const title = `crosswalk-${axis}`;
  return (
    <section className="section" aria-labelledby={title}>
      <h2 className="section-head" id={title}>
        {t.axis[axis]}
      </h2>
      <ReportScroll label={t.axis[axis]}>
        <table className="table crosswalk">
          <thead>
            <tr>
              <th scope="col">
                {from.name[language]} → {to.name[language]}
              </th>
              {onAxis(to).map(({ key, short }) => (
                <th scope="col" key={key}>
                  {short[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {onAxis(from).map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.short[language]}</th>
                {onAxis(to).map((column) => (
                  <td key={column.key}>
                    <Cell
                      {...{ row, column, mayEdit }}
                      problem={errors[boxOf(row, column)]}
                      reason={
                        links.find((link) => link.from === row.key && link.to === column.key)
                          ?.reason ?? ""
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ReportScroll>
    </section>
  );
}

const boxOf = (row: Term, column: Term) => `link ${row.key} ${column.key}`;

type CellProps = {
  row: Term;
  column: Term;
  reason: string;
  mayEdit: boolean;
  problem: string | undefined;
};

function Cell({ row, column, reason, mayEdit, problem }: CellProps) {
  const t = useText(planText);
  const language = useLanguage();
  const words = usePlanProblem();
  if (!mayEdit) return reason === "" ? <span className="soft">—</span> : reason;
  return (
    <>
      <textarea
        name={boxOf(row, column)}
        className="input"
        rows={2}
        defaultValue={reason}
        aria-label={t.cellReason(row.short[language], column.short[language])}
        aria-invalid={problem ? true : undefined}
      />
      {problem ? <span className="field-error">{words(problem)}</span> : null}
    </>
  );
}
