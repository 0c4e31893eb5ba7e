/**
 * What people enter of an occurrence, each field described once. N0
 *
 * Draft, boxes, reader, columns, differences, copies, and whether a change is one of substance follow from here. A field
 * of a plain kind needs no more than its column in `db/schema` and its name in `i18n/event/occurrence-field-text`; the
 * others have a reader, boxes and columns of their own.
 */
import { EVENT_FORMS, type EventForm } from "~/domain/counting/event-form";
import type { PlaceType } from "~/domain/counting/occurrence";
import { MAX_PEOPLE } from "~/domain/value/limits";

export type PlainKind = "check" | "line" | "paragraph" | "number" | "site";
type Kind = PlainKind | "day" | "time" | "clock" | "zone" | "place" | "keys" | "money" | "reach";

type Description = {
  kind: Kind;
  /** The forms that ask for it. What media buys alone have stands in the `placement` of a draft. */
  forms: readonly EventForm[];
  /** Asked only where an occurrence takes place there; everywhere else empty. */
  placeTypes?: readonly PlaceType[];
  /** The greatest number. */
  max?: number;
  /** Its text boxes and what each holds while nothing is chosen; without them the one of its name, empty. */
  boxes?: Readonly<Record<string, string>>;
  /** A change of it submits an approved event again. P5 */
  substance?: true;
  /** Goes along into a copy or a template; what does not is of one holding alone. A copy moves days. P42, P43, P45 */
  travels?: true;
  /** Found by the search. */
  searched?: true;
};

const SESSIONS = ["caravan", "mission-event", "other"] as const;
const PLACEMENTS = ["media-buy"] as const;

/** In the order of the boxes; plain ones stand in the form and on the page in this order, too. */
const OCCURRENCE_FIELDS = {
  first: {
    kind: "day",
    forms: EVENT_FORMS,
    boxes: { firstPrecision: "day", first: "" },
    substance: true,
  },
  last: {
    kind: "day",
    forms: EVENT_FORMS,
    boxes: { lastPrecision: "day", last: "" },
    substance: true,
  },
  startTime: { kind: "time", forms: SESSIONS, travels: true },
  endTime: { kind: "time", forms: SESSIONS, travels: true },
  /** Which of two equal local times: earlier, later, or not asked. */
  startsLater: { kind: "clock", forms: SESSIONS, boxes: { startsTwice: "" } },
  zone: { kind: "zone", forms: SESSIONS, travels: true },
  place: {
    kind: "place",
    forms: EVENT_FORMS,
    boxes: { placeType: "state", placeId: "", placeName: "", state: "" },
    substance: true,
    travels: true,
  },
  /** Planned at its place and online at once (会場・オンライン併用). What takes place online alone has nowhere else to be. */
  alsoOnline: {
    kind: "check",
    forms: SESSIONS,
    placeTypes: ["state", "abroad", "unknown"],
    travels: true,
  },
  venue: { kind: "line", forms: SESSIONS, searched: true, travels: true },
  /** The site of a company that is visited there. */
  siteId: { kind: "site", forms: SESSIONS, travels: true },
  note: { kind: "paragraph", forms: EVENT_FORMS, searched: true, travels: true },
  capacity: { kind: "number", forms: SESSIONS, max: MAX_PEOPLE, travels: true },
  /** Narrowing; empty means those of the event. N0 */
  organisers: { kind: "keys", forms: EVENT_FORMS, substance: true, travels: true },
  tags: { kind: "keys", forms: EVENT_FORMS, substance: true, travels: true },
  outlet: { kind: "line", forms: PLACEMENTS, substance: true, searched: true, travels: true },
  medium: { kind: "line", forms: PLACEMENTS, substance: true, searched: true, travels: true },
  market: { kind: "line", forms: PLACEMENTS, substance: true, searched: true, travels: true },
  states: { kind: "keys", forms: PLACEMENTS, substance: true, travels: true },
  cost: {
    kind: "money",
    forms: PLACEMENTS,
    boxes: { costAmount: "", costCurrency: "", costQualifier: "exact" },
    substance: true,
    travels: true,
  },
  /** In the currency of the planned cost. */
  actualCost: {
    kind: "money",
    forms: PLACEMENTS,
    boxes: { actualCostAmount: "", actualCostQualifier: "exact" },
  },
  /** What was planned is copied, what came of it is not. */
  reach: { kind: "reach", forms: PLACEMENTS, travels: true },
} as const satisfies Record<string, Description>;

type Fields = typeof OCCURRENCE_FIELDS;
type NamesOf<Part> = {
  [Name in keyof Fields]: Fields[Name] extends Part ? Name : never;
}[keyof Fields];

export type OccurrenceFieldName = keyof Fields;
export type PlainFieldName = NamesOf<{ kind: PlainKind }>;
/** Lists of keys, each in boxes of its own name. */
export type KeysFieldName = NamesOf<{ kind: "keys" }>;
/** Plain fields in the `placement` of a draft. */
export type PlacementFieldName = Extract<PlainFieldName, NamesOf<{ forms: typeof PLACEMENTS }>>;
/** Plain fields of the draft itself. */
export type SessionFieldName = Exclude<PlainFieldName, PlacementFieldName>;
type SearchedFieldName = Extract<PlainFieldName, NamesOf<{ searched: true }>>;
/** The names of text boxes. */
export type OccurrenceBox = {
  [Name in keyof Fields]: Fields[Name] extends { boxes: infer Boxes }
    ? keyof Boxes
    : Fields[Name] extends { kind: "keys" | "reach" }
      ? never
      : Name;
}[keyof Fields];

export type ValueOfKind = {
  check: boolean;
  line: string | null;
  paragraph: string | null;
  number: number | null;
  /** The id of a site. */
  site: number | null;
};
export type KindOf<Name extends PlainFieldName> = Fields[Name]["kind"];
export type PlainValue<Name extends PlainFieldName> = ValueOfKind[KindOf<Name>];
export type PlainValues<Names extends PlainFieldName> = { [Name in Names]: PlainValue<Name> };

const EMPTY: ValueOfKind = { check: false, line: null, paragraph: null, number: null, site: null };

// Marked as pure, so that a bundle that asks for none of these lists carries no description.
export const OCCURRENCE_FIELD_NAMES = /* @__PURE__ */ Object.keys(
  OCCURRENCE_FIELDS,
) as OccurrenceFieldName[];
export const PLAIN_FIELD_NAMES = /* @__PURE__ */ OCCURRENCE_FIELD_NAMES.filter(
  (name): name is PlainFieldName => describedField(name).kind in EMPTY,
);
export const PLACEMENT_FIELD_NAMES = /* @__PURE__ */ PLAIN_FIELD_NAMES.filter(isPlacementField);
export const SESSION_FIELD_NAMES = /* @__PURE__ */ PLAIN_FIELD_NAMES.filter(
  (name): name is SessionFieldName => !isPlacementField(name),
);
/** Texts that the search finds an event by. */
export const SEARCHED_FIELD_NAMES = /* @__PURE__ */ PLAIN_FIELD_NAMES.filter(
  (name): name is SearchedFieldName => describedField(name).searched === true,
);

/** A description with what only some fields have. */
export function describedField(name: OccurrenceFieldName): Description {
  return OCCURRENCE_FIELDS[name];
}

export function isPlainField(name: string): name is PlainFieldName {
  return PLAIN_FIELD_NAMES.some((plain) => plain === name);
}

function isPlacementField(name: PlainFieldName): name is PlacementFieldName {
  return describedField(name).forms === PLACEMENTS;
}

export function kindOf<Name extends PlainFieldName>(name: Name): KindOf<Name> {
  const kind: KindOf<PlainFieldName> = OCCURRENCE_FIELDS[name].kind;
  return kind as KindOf<Name>;
}

/** The plain fields that a form asks for. */
export function askedFields(form: EventForm): PlainFieldName[] {
  return PLAIN_FIELD_NAMES.filter((name) => describedField(name).forms.includes(form));
}

export function plainValues<Names extends PlainFieldName>(
  names: readonly Names[],
  valueIn: <Name extends Names>(name: Name) => PlainValue<Name>,
): PlainValues<Names> {
  return Object.fromEntries(names.map((name) => [name, valueIn(name)])) as PlainValues<Names>;
}

/** What a plain field holds of which nothing was said. */
export function emptyValue<Name extends PlainFieldName>(name: Name): PlainValue<Name> {
  return EMPTY[kindOf(name)];
}

export function emptyValues<Names extends PlainFieldName>(names: readonly Names[]) {
  return plainValues(names, emptyValue);
}
