/** Boxes of plain fields of an occurrence, each drawn by its kind. */
import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { PlainBox } from "~/domain/entry/occurrence-form";
import { CHECKED } from "~/domain/entry/typed-event";
import type { PlainFieldName } from "~/domain/event/occurrence-fields";
import { useEventChoices } from "./event-choices-context";
import { EventTextArea, EventTextField } from "./event-text-field";

type Fields = Record<PlainFieldName, FieldMetadata>;
type Props = { fields: Fields; boxes: readonly PlainBox[] };

export function PlainFields({ fields, boxes }: Props) {
  return boxes.map((box) => <PlainField key={box.name} {...box} field={fields[box.name]} />);
}

/** The boxes that the form asks for of some kinds. */
export function usePlainBoxes() {
  const { plain } = useEventChoices().occurrence;
  return (...kinds: PlainBox["kind"][]) => plain.filter(({ kind }) => kinds.includes(kind));
}

function PlainField({ kind, label, hint, field }: PlainBox & { field: FieldMetadata }) {
  if (kind === "check") return <CheckBox field={field} label={label} />;
  if (kind === "paragraph") return <EventTextArea field={field} label={label} hint={hint} />;
  const number = kind === "number" ? ({ inputMode: "numeric", size: "short" } as const) : {};
  return <EventTextField field={field} label={label} hint={hint} {...number} />;
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
