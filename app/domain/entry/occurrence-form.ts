/** What the form of an event is told of an occurrence, so that the browser need not carry how each field is described. */
import type { KindOf, PlainFieldName } from "~/domain/event/occurrence-fields";
import type { TypedOccurrence } from "./typed-event";

export type OccurrenceForm = {
  /** One to add. */
  empty: TypedOccurrence;
  /** The plain fields that the form asks for, in their order, with their names in the reader's language. */
  plain: PlainBox[];
};

export type PlainBox = {
  name: PlainFieldName;
  kind: KindOf<PlainFieldName>;
  label: string;
  hint?: string;
};
