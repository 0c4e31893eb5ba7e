/** Which grid of targets: a plain GET form, so that every grid has its address. */
import { Form } from "@remix-run/react";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import {
  otherLevel,
  TARGET_COLUMNS,
  TARGET_ROWS,
  type TargetQuestion,
} from "~/domain/targets/target-question";
import { targetsText } from "~/i18n/targets-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { TargetNames } from "./target-names";

type Props = { question: TargetQuestion; years: readonly number[]; named: TargetNames };

export function TargetChoices({ question, years, named }: Props) {
  const t = useText(targetsText);
  const language = useLanguage();
  const level = otherLevel(question.rows);
  const other = named[level].map(({ key, name }) => ({ value: key, label: name[language] }));
  return (
    <Form
      method="get"
      className="target-choices no-print"
      aria-label={t.choices}
      key={JSON.stringify(question)}
    >
      <Choice
        name="year"
        label={t.year}
        value={String(question.fiscalYear)}
        options={years.map((year) => ({
          value: String(year),
          label: fiscalYearName(year, language),
        }))}
      />
      <Choice
        name="measure"
        label={t.measure}
        value={question.measure}
        options={TARGET_MEASURES.map((value) => ({ value, label: t.measures[value] }))}
      />
      <Choice
        name="rows"
        label={t.rows}
        value={question.rows}
        options={TARGET_ROWS.map((value) => ({ value, label: t.rowNames[value] }))}
      />
      <Choice
        name="columns"
        label={t.columns}
        value={question.columns}
        options={TARGET_COLUMNS.map((value) => ({ value, label: t.columnNames[value] }))}
      />
      <Choice
        name={level}
        label={t.within[level]}
        value={question.within ?? ""}
        options={[{ value: "", label: t.all }, ...other]}
      />
      <button type="submit" className="button">
        {t.show}
      </button>
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`choice-${name}`}>{label}</label>
      <select id={`choice-${name}`} name={name} className="input" defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
