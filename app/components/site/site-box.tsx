/** One labelled box of the form of a site: text, a longer text, or a choice. */
import type { FormEvent } from "react";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { inWords } from "~/i18n/in-words";
import { siteFormText } from "~/i18n/site/site-form-text";
import { useText } from "~/i18n/use-text";

type Props = {
  field: FieldMetadata;
  label: string;
  hint?: string;
  /** A datalist that offers names. */
  list?: string;
  wide?: boolean;
  rows?: number;
  numeric?: boolean;
  onInput?: (event: FormEvent<HTMLInputElement>) => void;
};

export function SiteBox({ field, label, hint, list, wide, rows, numeric, onInput }: Props) {
  const shared = {
    id: field.id,
    name: field.name,
    className: "input",
    defaultValue: field.initialValue ?? "",
    "aria-invalid": field.errors ? true : undefined,
    "aria-describedby": describedBy(field, hint),
  };
  return (
    <div className={wide || rows ? "field site-wide" : "field"}>
      <Label field={field} label={label} hint={hint} />
      {rows ? (
        <textarea key={field.key} rows={rows} {...shared} />
      ) : (
        <input
          key={field.key}
          type="text"
          autoComplete="off"
          list={list}
          inputMode={numeric ? "numeric" : undefined}
          onInput={onInput}
          {...shared}
        />
      )}
      <Errors field={field} />
    </div>
  );
}

type ChoiceProps = {
  field: FieldMetadata;
  label: string;
  options: readonly { value: string; label: string }[];
};

export function SiteChoice({ field, label, options }: ChoiceProps) {
  return (
    <div className="field">
      <Label field={field} label={label} />
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        className="input"
        defaultValue={field.initialValue ?? ""}
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={describedBy(field)}
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

function Label({ field, label, hint }: Pick<Props, "field" | "label" | "hint">) {
  return (
    <>
      <label htmlFor={field.id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${field.id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function Errors({ field }: { field: FieldMetadata }) {
  const { problem } = useText(siteFormText);
  if (!field.errors) return null;
  return (
    <p className="field-error" id={`${field.id}-error`}>
      {field.errors.map((reason) => inWords(problem, reason)).join(" ")}
    </p>
  );
}

function describedBy(field: FieldMetadata, hint?: string): string | undefined {
  const ids = [
    ...(hint === undefined ? [] : [`${field.id}-hint`]),
    ...(field.errors ? [`${field.id}-error`] : []),
  ];
  return ids.length > 0 ? ids.join(" ") : undefined;
}
