/** One placement of the grid: its name stays in sight while the others are scrolled. */
import { useState } from "react";
import { PLAN_BOXES, type PlanBox, type PlanRow } from "~/domain/media/media-plan";
import { planCell, removeBox } from "~/domain/media/typed-plan-cell";
import { CURRENCIES } from "~/domain/value/currency";
import { mediaPlanText } from "~/i18n/media-plan-text";
import { useText } from "~/i18n/use-text";
import { usePlanBoxLabels } from "./plan-box-labels";

type Props = {
  id: string;
  number: number;
  isNew: boolean;
  mayRemove: boolean;
  removed: boolean;
  row: PlanRow;
  errors: Record<string, string[]>;
};

export function PlanLine({ id, number, isNew, mayRemove, removed, row, errors }: Props) {
  const t = useText(mediaPlanText);
  const labels = usePlanBoxLabels();
  const [goes, setGoes] = useState(removed);
  const cell = (box: PlanBox) => {
    const name = planCell(id, box);
    const props = {
      id: name,
      name,
      className: "input",
      "aria-label": `${t.row(number)} ${labels[box]}`,
      "aria-invalid": errors[name] ? true : undefined,
      defaultValue: row[box],
    };
    if (box !== "currency") return <input {...props} autoComplete="off" />;
    return (
      <select {...props}>
        {CURRENCIES.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    );
  };
  const [outlet, ...others] = PLAN_BOXES;
  return (
    <tr className={goes ? "media-plan-goes" : undefined}>
      <th scope="row" data-label={outlet && labels[outlet]}>
        <span className="media-plan-first">
          <span className="media-plan-number">
            {number}
            {isNew ? <span className="small soft"> {t.added}</span> : null}
          </span>
          {outlet === undefined ? null : cell(outlet)}
        </span>
      </th>
      {others.map((box) => (
        <td key={box} data-label={labels[box]} className={`media-plan-${widthOf(box)}`}>
          {cell(box)}
        </td>
      ))}
      <td className="media-plan-remove">
        {mayRemove ? (
          <label>
            <input
              type="checkbox"
              name={removeBox(id)}
              defaultChecked={removed}
              onChange={(event) => setGoes(event.currentTarget.checked)}
              aria-label={t.removeNamed(number)}
            />{" "}
            {t.remove}
          </label>
        ) : null}
      </td>
    </tr>
  );
}

function widthOf(box: PlanBox): "text" | "day" | "figure" | "currency" {
  if (box === "medium" || box === "market" || box === "states") return "text";
  if (box === "first" || box === "last") return "day";
  return box === "currency" ? box : "figure";
}
