/** Every plain field of an occurrence by its kind: what its box may hold, what is read from it, and what it is called. */
import { describe, expect, test } from "vitest";
import { PLACE_TYPES } from "~/domain/counting/occurrence";
import { typedDifferences } from "~/domain/entry/typed-difference";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { fieldValue } from "~/domain/event/field-value";
import {
  describedField,
  emptyValue,
  type KindOf,
  kindOf,
  PLAIN_FIELD_NAMES,
  type PlainFieldName,
} from "~/domain/event/occurrence-fields";
import { readEvent } from "~/forms/entry/event.server";
import { boxLabel } from "~/i18n/entry/event-box-label";
import { occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { typedEvent, typedOccurrence } from "../../support/event-form-data";

type Kind = KindOf<PlainFieldName>;
const TYPED: Record<Kind, [typed: string, read: unknown][]> = {
  check: [
    ["on", true],
    ["", false],
  ],
  line: [
    ["  市庁舎 ", "市庁舎"],
    ["", null],
  ],
  paragraph: [
    ["一行目\n二行目", "一行目\n二行目"],
    ["", null],
  ],
  number: [
    ["１，２００", 1200],
    ["0", 0],
    [" ", null],
  ],
  site: [
    ["7", 7],
    ["", null],
  ],
};
const REFUSED: Record<Kind, [typed: string, reason: string][]> = {
  check: [["yes", "unknown"]],
  line: [["長".repeat(201), "too-long"]],
  paragraph: [["長".repeat(5001), "too-long"]],
  number: [
    ["約50", "number-malformed"],
    ["10000001", "number-too-large"],
  ],
  site: [
    ["8", "site-unknown"],
    ["seven", "site-unknown"],
  ],
};

const formOf = (name: PlainFieldName) => describedField(name).forms[0] ?? "other";
const saying = (name: PlainFieldName, typed: string, placeType = "state"): TypedEvent =>
  typedEvent({
    occurrences: [typedOccurrence({ placeType, states: ["IN"], [name]: typed })],
  });

function read(name: PlainFieldName, typed: TypedEvent) {
  return readEvent(
    { typed, tooMany: false },
    {
      form: formOf(name),
      kinds: new Set(["reception"]),
      organisers: new Set(["chicago"]),
      stateZones: new Map([["IN", ["America/Indiana/Indianapolis"]]]),
      towns: new Map(),
      sites: new Set([7]),
      leadZone: "America/Chicago",
      terms: new Set(),
      plans: [],
      places: new Map(),
      stored: new Map(),
    },
  );
}

function readValue(name: PlainFieldName, typed: TypedEvent): unknown {
  const answer = read(name, typed);
  const occurrence = answer.ok ? answer.draft.occurrences[0] : undefined;
  return occurrence ? fieldValue(occurrence, name) : answer;
}

describe.each(PLAIN_FIELD_NAMES)("%s", (name) => {
  test.each(TYPED[kindOf(name)])("typed as %j is %j", (typed, value) => {
    expect(readValue(name, saying(name, typed))).toEqual(value);
  });

  test.each(REFUSED[kindOf(name)])("is refused at its box: %.20s", (typed, reason) => {
    const answer = read(name, saying(name, typed));
    expect(answer).toEqual({ ok: false, errors: { [`occurrences[0].${name}`]: [reason] } });
  });

  const { placeTypes = PLACE_TYPES } = describedField(name);
  const places = formOf(name) === "media-buy" ? (["state", "nationwide"] as const) : PLACE_TYPES;
  test.each(places)("at a place %s", (placeType) => {
    const [[typed, value] = ["", null]] = TYPED[kindOf(name)];
    expect(readValue(name, saying(name, typed, placeType))).toEqual(
      placeTypes.includes(placeType) ? value : emptyValue(name),
    );
  });

  test("a difference calls it by its name in both languages", () => {
    const [[typed] = [""]] = TYPED[kindOf(name)];
    const found = typedDifferences(saying(name, typed), saying(name, ""));
    expect(found.map((one) => one.name)).toEqual([`occurrences[0].${name}`]);
    for (const language of ["ja", "en"] as const) {
      const { label } = occurrenceFieldText[language][name];
      expect(boxLabel(`occurrences[0].${name}`, formOf(name), language)).toContain(label);
    }
  });
});
