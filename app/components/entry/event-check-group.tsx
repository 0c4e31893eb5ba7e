/** Several of a list, each with a tick. */
import type { ReactNode } from "react";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { FieldErrors } from "./event-field";
import type { Option } from "./event-select-field";

type Boxes = Pick<FieldMetadata<string[]>, "id" | "name" | "key" | "errors" | "initialValue">;

type Props = { field: Boxes; legend: ReactNode; options: readonly Option[] };

export function EventCheckGroup({ field, legend, options }: Props) {
  return (
    <fieldset className="field" id={field.id} key={field.key}>
      <legend>{legend}</legend>
      <EventChecks field={field} options={options} />
      <FieldErrors field={field} />
    </fieldset>
  );
}

export function EventChecks({ field, options }: Omit<Props, "legend">) {
  const chosen = textsOf(field.initialValue);
  return (
    <div className="check-columns">
      {options.map(({ value, label }) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            name={field.name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** A list of boxes as it stands: one tick alone arrives as its value. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
