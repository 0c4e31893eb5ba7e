/** The plain fields of an occurrence: the shape of their boxes by kind, and what is read from them. */
import { z } from "zod";
import type { PlaceType } from "~/domain/counting/occurrence";
import type { EventKnown } from "~/domain/entry/event-known";
import { CHECKED } from "~/domain/entry/typed-event";
import {
  describedField,
  emptyValue,
  type KindOf,
  kindOf,
  PLAIN_FIELD_NAMES,
  type PlainFieldName,
  type PlainValue,
  type PlainValues,
  plainValues,
  type ValueOfKind,
} from "~/domain/event/occurrence-fields";
import { idOf } from "~/domain/value/id-of";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { choiceOf, type Issues, optionalText, refuseField } from "~/forms/boxes/fields.server";
import { readNumber } from "./number-box.server";

const BOXES = {
  check: choiceOf(["", CHECKED]),
  line: optionalText(LINE),
  paragraph: optionalText(PARAGRAPH),
  // Read together with days and places, so that all that is wrong is told at once.
  number: z.string(),
  site: z.string(),
};

type Kind = keyof typeof BOXES;
type BoxOf<K extends Kind> = z.output<(typeof BOXES)[K]>;
type Shape = { [Name in PlainFieldName]: (typeof BOXES)[KindOf<Name>] };
export type PlainBoxes = { [Name in PlainFieldName]: BoxOf<KindOf<Name>> };

export function plainShape(): Shape {
  const shape = PLAIN_FIELD_NAMES.map((name) => [name, BOXES[kindOf(name)]]);
  return Object.fromEntries(shape) as Shape;
}

/** What is not asked of an occurrence at such a place is empty, whatever its box says. */
export function readPlain<Names extends PlainFieldName>(
  names: readonly Names[],
  boxes: PlainBoxes & { placeType: PlaceType },
  known: Pick<EventKnown, "sites">,
  context: Issues,
): PlainValues<Names> {
  return plainValues(names, (name) => {
    const isAsked = describedField(name).placeTypes?.includes(boxes.placeType) ?? true;
    return isAsked ? readBox(name, boxes, { known, context }) : emptyValue(name);
  });
}

type Beside = { known: Pick<EventKnown, "sites">; context: Issues };
type Read = {
  [K in Kind]: (box: BoxOf<K>, name: PlainFieldName, beside: Beside) => ValueOfKind[K];
};

const READ: Read = {
  check: (box) => box === CHECKED,
  line: (box) => box,
  paragraph: (box) => box,
  number: (box, name, { context }) => readNumber([name], box, describedField(name).max, context),
  site: readSite,
};

function readBox<Name extends PlainFieldName>(
  name: Name,
  boxes: PlainBoxes,
  beside: Beside,
): PlainValue<Name> {
  return READ[kindOf(name)](boxes[name], name, beside);
}

function readSite(box: string, name: PlainFieldName, { known, context }: Beside): number | null {
  if (box === "") return null;
  const id = idOf(box);
  if (id !== null && known.sites.has(id)) return id;
  refuseField(context, [name], "site-unknown");
  return null;
}
