/** The boxes of one budget line: what for, from which means, planned and actual amount. */

import { EventListButtons } from "~/components/boxes/list-buttons";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { TypedBudgetLine } from "~/domain/budget/typed-budget";
import { CURRENCIES } from "~/domain/value/currency";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { budgetFormText } from "~/i18n/budget-form-text";
import { budgetText } from "~/i18n/budget-text";
import { eventWords } from "~/i18n/event/event-words";
import { inWords } from "~/i18n/in-words";
import { useText } from "~/i18n/use-text";

export const MEANS_LIST = "means-in-use";

type Props = { line: FieldMetadata<TypedBudgetLine>; list: string; index: number; count: number };

export function BudgetLineFields({ line, list, index, count }: Props) {
  const t = useText(budgetText);
  const form = useText(budgetFormText);
  const words = useText(eventWords);
  const fields = line.getFieldset();
  const name = t.line(index + 1);
  const qualifiers = QUALIFIERS.map((value) => ({ value, label: words.qualifier[value] }));
  return (
    <fieldset className="budget-line">
      <legend>{name}</legend>
      <TextBox field={fields.purpose} label={t.purpose} hint={form.purposeHint} />
      <TextBox field={fields.means} label={t.means} hint={form.meansHint} list={MEANS_LIST} />
      <div className="budget-amounts">
        <Select
          field={fields.currency}
          label={t.currency}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
        />
        <Select
          field={fields.plannedQualifier}
          label={t.qualifierOf(t.planned)}
          options={qualifiers}
        />
        <TextBox field={fields.plannedAmount} label={t.planned} isAmount />
        <Select
          field={fields.actualQualifier}
          label={t.qualifierOf(t.actual)}
          options={qualifiers}
        />
        <TextBox field={fields.actualAmount} label={t.actual} isAmount />
      </div>
      <EventListButtons list={list} index={index} count={count} name={name} />
    </fieldset>
  );
}

type BoxProps = {
  field: FieldMetadata;
  label: string;
  hint?: string;
  list?: string;
  isAmount?: boolean;
};

function TextBox({ field, label, hint, list, isAmount = false }: BoxProps) {
  const described = [
    hint === undefined ? null : `${field.id}-hint`,
    field.errors ? `${field.id}-error` : null,
  ].filter((id) => id !== null);
  return (
    <div className="field">
      <label htmlFor={field.id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="text"
        autoComplete="off"
        list={list}
        inputMode={isAmount ? "numeric" : undefined}
        className={isAmount ? "input input-amount" : "input"}
        defaultValue={field.initialValue ?? ""}
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={described.length > 0 ? described.join(" ") : undefined}
      />
      <Errors field={field} />
    </div>
  );
}

type SelectProps = {
  field: FieldMetadata;
  label: string;
  options: readonly { value: string; label: string }[];
};

function Select({ field, label, options }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={field.id}>{label}</label>
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        className="input"
        defaultValue={field.initialValue}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Errors field={field} />
    </div>
  );
}

function Errors({ field }: { field: FieldMetadata }) {
  const { problem } = useText(budgetFormText);
  if (!field.errors) return null;
  return (
    <p className="field-error" id={`${field.id}-error`}>
      {field.errors.map((reason) => inWords(problem, reason)).join(" ")}
    </p>
  );
}
