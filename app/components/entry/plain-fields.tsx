/** Boxes of plain fields of an occurrence, each drawn by its kind. */
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { CHECKED } from "~/domain/entry/typed-event";
import { kindOf, type PlainFieldName } from "~/domain/event/occurrence-fields";
import { occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { useText } from "~/i18n/use-text";
import { EventTextArea, EventTextField } from "./event-text-field";

type Props = { fields: Record<PlainFieldName, FieldMetadata>; names: readonly PlainFieldName[] };

export function PlainFields({ fields, names }: Props) {
  return names.map((name) => <PlainField key={name} name={name} field={fields[name]} />);
}

function PlainField({ name, field }: { name: PlainFieldName; field: FieldMetadata }) {
  const { label, hint } = useText(occurrenceFieldText)[name];
  const kind = kindOf(name);
  if (kind === "check") return <CheckBox field={field} label={label} />;
  if (kind === "paragraph") return <EventTextArea field={field} label={label} hint={hint} />;
  if (kind === "line") return <EventTextField field={field} label={label} hint={hint} />;
  return (
    <EventTextField field={field} label={label} hint={hint} inputMode="numeric" size="short" />
  );
}

function CheckBox({ field, label }: { field: FieldMetadata; label: string }) {
  return (
    <label className="check" key={field.key}>
      <input
        type="checkbox"
        id={field.id}
        name={field.name}
        value={CHECKED}
        defaultChecked={field.initialValue === CHECKED}
      />
      <span>{label}</span>
    </label>
  );
}
