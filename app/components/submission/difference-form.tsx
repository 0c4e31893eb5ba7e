/** Which two reports, and by which axis: a form that works without scripts, each choice in the address. */
import { Form } from "@remix-run/react";
import { REPORT_AXES } from "~/domain/submission/report-cells";
import { filterText } from "~/i18n/filter/filter-text";
import { differenceText } from "~/i18n/submission/difference-text";
import { useText } from "~/i18n/use-text";
import type { SideOption } from "~/pages/submission/difference-page.server";

type Props = {
  /** Under which priority areas and levels can be restated. P26 */
  plans: readonly SideOption[];
  options: readonly SideOption[];
  chosen: { a: string; b: string; by: string; under: string | null } | null;
};

/** What was asked, for paper: the boxes do not print. */
export function DifferenceAsked({ options, plans, chosen, asOf }: Props & { asOf: string }) {
  const t = useText(differenceText);
  if (chosen === null) return null;
  const nameOf = (side: string) => options.find(({ value }) => value === side)?.label ?? side;
  const under = plans.find(({ value }) => value === chosen.under)?.label;
  const axis = REPORT_AXES.find((one) => one === chosen.by);
  return (
    <p className="difference-asked">
      {t.asked(nameOf(chosen.a), nameOf(chosen.b), axis === undefined ? chosen.by : t.axis[axis])}
      {under === undefined ? null : t.askedUnder(under)}
      <br />
      {asOf}
    </p>
  );
}

export function DifferenceForm({ options, plans, chosen }: Props) {
  const { asTagged } = useText(filterText);
  const t = useText(differenceText);
  const periods = options.filter(({ value }) => value.startsWith("period:"));
  const first = options.find(({ value }) => value.startsWith("submission:")) ?? periods[1];
  return (
    <Form method="get" className="row difference-form no-print" key={JSON.stringify(chosen)}>
      <Side name="a" label={t.chooseA} options={options} chosen={chosen?.a ?? first?.value} />
      <Side name="b" label={t.chooseB} options={options} chosen={chosen?.b ?? "now"} />
      <label className="filter-select">
        <span>{t.chooseBy}</span>
        <select name="by" defaultValue={chosen?.by ?? "nation"}>
          {REPORT_AXES.map((axis) => (
            <option key={axis} value={axis}>
              {t.axis[axis]}
            </option>
          ))}
        </select>
      </label>
      <label className="filter-select">
        <span>{t.chooseUnder}</span>
        <select name="plan" defaultValue={chosen?.under ?? ""}>
          <option value="">{asTagged}</option>
          {plans.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t.show}
      </button>
    </Form>
  );
}

type SideProps = Pick<Props, "options"> & {
  name: "a" | "b";
  label: string;
  chosen: string | undefined;
};

function Side({ name, label, options, chosen }: SideProps) {
  return (
    <label className="filter-select">
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
