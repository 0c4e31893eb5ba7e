/** A box for a line or a paragraph of text. Numbers and days are text too: the server reads them as people type them. */
import type { ComponentPropsWithoutRef } from "react";
import { type Box, boxProps, EventField } from "./event-field";

type Props = Pick<
  ComponentPropsWithoutRef<"input">,
  "inputMode" | "lang" | "autoComplete" | "placeholder"
> & {
  field: Box;
  label: string;
  hint?: string;
  required?: boolean;
  size?: "short" | "day";
};

export function EventTextField({ field, label, hint, required, size, ...input }: Props) {
  return (
    <EventField field={field} label={label} hint={hint} required={required}>
      <input
        autoComplete="off"
        {...input}
        {...boxProps(field, hint)}
        key={field.key}
        type="text"
        className={size ? `input input-${size}` : "input"}
        required={required}
        defaultValue={field.initialValue ?? ""}
      />
    </EventField>
  );
}

export function EventTextArea({ field, label, hint, lang }: Props) {
  return (
    <EventField field={field} label={label} hint={hint}>
      <textarea
        {...boxProps(field, hint)}
        key={field.key}
        className="input"
        rows={2}
        lang={lang}
        defaultValue={field.initialValue ?? ""}
      />
    </EventField>
  );
}
