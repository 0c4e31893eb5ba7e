/** A box to choose one of several. */
import type { ReactNode } from "react";
import { type Box, boxProps, EventField } from "./event-field";

export type Option = { value: string; label: string };

type Props = {
  field: Box;
  label: ReactNode;
  hint?: string;
  required?: boolean;
  empty?: string;
  options: readonly Option[];
};

export function EventSelectField({ field, label, hint, required, empty, options }: Props) {
  return (
    <EventField field={field} label={label} hint={hint} required={required}>
      <EventSelect field={field} hint={hint} required={required} empty={empty} options={options} />
    </EventField>
  );
}

type SelectProps = Omit<Props, "label"> & { label?: string };

export function EventSelect({ field, hint, required, empty, options, label }: SelectProps) {
  return (
    <select
      {...boxProps(field, hint)}
      key={field.key}
      className="input"
      required={required}
      aria-label={label}
      defaultValue={field.initialValue ?? ""}
    >
      {empty === undefined ? null : <option value="">{empty}</option>}
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
