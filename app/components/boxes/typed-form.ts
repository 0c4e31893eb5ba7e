/**
 * The state of a form with lists in the browser: which entries its lists have, and what its boxes hold at the moment.
 *
 * Boxes keep their own text; this only hears of it. List buttons edit the lists here at once, and post the same
 * edit to the server where there are no scripts.
 */
import { createContext, type MouseEvent, useContext } from "react";
import { listButton } from "~/domain/entry/list-button";
import { boxAt, type ListEdit } from "~/domain/entry/typed-boxes";
import type { TypedEvent } from "~/domain/entry/typed-event";

export type FieldMetadata<T = string> = {
  id: string;
  name: string;
  /** Changes when the box must be drawn afresh. */
  key: string;
  errors: string[] | undefined;
  /** What the box holds when it is drawn. */
  initialValue: T | undefined;
  /** What it holds at the moment. */
  value: T | undefined;
  getFieldset(): { [K in keyof T]-?: FieldMetadata<T[K]> };
  getFieldList(): FieldMetadata<T extends (infer Entry)[] ? Entry : never>[];
};

export type TypedForm = {
  id: string;
  /** The tree of the form, such as a typed event. */
  initial: unknown;
  current: unknown;
  errors: Record<string, string[]>;
  /** Counts the times all boxes were filled anew. */
  version: number;
  /** Keys of the entries of each list, by its name. */
  keysOf(list: string, count: number): number[];
  edit(edit: ListEdit): void;
};

export const TypedFormContext = createContext<TypedForm | null>(null);

export function useTypedForm(): TypedForm {
  const form = useContext(TypedFormContext);
  if (form === null) throw new Error("There is no form: wrap it in TypedFormContext");
  return form;
}

export function useField<K extends keyof TypedEvent>(name: K): FieldMetadata<TypedEvent[K]> {
  return fieldAt<TypedEvent[K]>(useTypedForm(), name, 0);
}

/** The list of that name in a form of another tree than an event's. */
export function useListField<Entry>(name: string): FieldMetadata<Entry[]> {
  return fieldAt<Entry[]>(useTypedForm(), name, 0);
}

/** What makes a submit button edit a list: at once with scripts, through the server without. */
export function useListButtons() {
  const form = useTypedForm();
  return (edit: ListEdit) => ({
    type: "submit" as const,
    ...listButton(edit),
    formNoValidate: true,
    onClick(event: MouseEvent) {
      event.preventDefault();
      form.edit(edit);
    },
  });
}

/** The box of that name in a form of another tree than an event's. */
export function useBox(): (name: string) => FieldMetadata {
  const form = useTypedForm();
  return (name) => fieldAt<string>(form, name, 0);
}

/** The type of what a name holds is the caller's: the tree is shaped as the form throughout. */
function fieldAt<T>(form: TypedForm, name: string, entryKey: number): FieldMetadata<T> {
  return {
    id: `${form.id}-${name}`,
    name,
    key: `${form.version}-${entryKey}`,
    errors: form.errors[name],
    initialValue: boxAt(form.initial, name) as T | undefined,
    value: boxAt(form.current, name) as T | undefined,
    getFieldset: () => fieldset<T>(form, name),
    getFieldList() {
      const list = boxAt(form.initial, name);
      const keys = form.keysOf(name, Array.isArray(list) ? list.length : 0);
      return keys.map((key, index) => fieldAt(form, `${name}[${index}]`, key));
    },
  };
}

function fieldset<T>(form: TypedForm, name: string) {
  const boxes: Record<string, unknown> = Object(boxAt(form.initial, name));
  const fields = Object.keys(boxes).map((box) => [box, fieldAt(form, `${name}.${box}`, 0)]);
  return Object.fromEntries(fields) as { [K in keyof T]-?: FieldMetadata<T[K]> };
}
