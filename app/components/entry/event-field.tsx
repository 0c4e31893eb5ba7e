/** One labelled box of the event form: what it is called, a hint, and what is wrong with it. */
import type { ReactNode } from "react";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";

export type Box = Pick<FieldMetadata<string>, "id" | "name" | "key" | "errors" | "initialValue">;

type FieldProps = {
  field: Box;
  label: ReactNode;
  hint?: string;
  required?: boolean;
  children: ReactNode;
};

export function EventField({ field, label, hint, required = false, children }: FieldProps) {
  const t = useText(eventFormText);
  return (
    <div className="field">
      <label htmlFor={field.id}>
        {label}
        {required ? <span className="required">{t.required}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldErrors field={field} />
    </div>
  );
}

export function FieldErrors({ field }: { field: Pick<Box, "id" | "errors"> }) {
  const { messages } = useEventChoices();
  if (!field.errors || field.errors.length === 0) return null;
  return (
    <p className="field-error" id={`${field.id}-error`}>
      {field.errors.map((reason) => messages[reason] ?? reason).join(" ")}
    </p>
  );
}

/** Attributes every box has, whatever its element. */
export function boxProps(field: Box, hint?: string) {
  const described = [
    hint ? `${field.id}-hint` : null,
    field.errors ? `${field.id}-error` : null,
  ].filter(Boolean);
  return {
    id: field.id,
    name: field.name,
    "aria-invalid": field.errors ? true : undefined,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
  };
}
