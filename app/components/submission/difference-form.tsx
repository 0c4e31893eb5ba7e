/** Which two reports, and by which axis: a form that works without scripts, each choice in the address. */
import { Form } from "@remix-run/react";
import { REPORT_AXES } from "~/domain/submission/report-cells";
import { differenceText } from "~/i18n/submission/difference-text";
import { useText } from "~/i18n/use-text";
import type { SideOption } from "~/pages/submission/difference-page.server";

type Props = {
  options: readonly SideOption[];
  chosen: { a: string; b: string; by: string } | null;
};

export function DifferenceForm({ options, chosen }: Props) {
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
