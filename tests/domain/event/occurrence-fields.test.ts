/** What the description of a field says of it holds wherever a draft is compared, copied or kept. P5, P42, P43, P45 */
import { describe, expect, test } from "vitest";
import { exactDay } from "~/domain/day/rough-day";
import { changesSubstance } from "~/domain/entry/changes-substance";
import { copiedEvent } from "~/domain/entry/copied-event";
import { templateOf } from "~/domain/entry/event-template";
import { textBoxes, typedOccurrenceOf } from "~/domain/entry/typed-event";
import type { EventDraft, OccurrenceDraft, PlacementDraft } from "~/domain/event/event-draft";
import { fieldValue } from "~/domain/event/field-value";
import {
  askedFields,
  describedField,
  emptyValue,
  isPlainField,
  kindOf,
  OCCURRENCE_FIELD_NAMES,
  type OccurrenceFieldName,
  PLACEMENT_FIELD_NAMES,
  PLAIN_FIELD_NAMES,
  SESSION_FIELD_NAMES,
} from "~/domain/event/occurrence-fields";
import { draftOf, placeIn, placementOf } from "../../support/make-event";

const SAID = { check: true, line: "市庁舎", paragraph: "一行目\n二行目", number: 120, site: 7 };
const money = { amount: 500, currency: "USD", qualifier: "about" } as const;
const reach = { measure: "impressions", phase: "planned", value: 9, qualifier: "exact" } as const;

/** Each field with something said in it that a placement of June 2026 without any details does not say. */
const said: Record<string, Partial<OccurrenceDraft & PlacementDraft>> = {
  first: { first: exactDay("2026-06-09") },
  last: { last: exactDay("2026-06-12") },
  startTime: { startTime: "18:00" },
  endTime: { endTime: "20:00" },
  startsLater: { startsLater: true },
  zone: { zone: "America/New_York" },
  place: { place: placeIn("OH", "Akron") },
  organisers: { organisers: ["chicago"] },
  tags: { tags: ["4.0:1-1"] },
  states: { states: ["OH"] },
  cost: { cost: money },
  actualCost: { actualCost: money },
  reach: { reach: [reach] },
  ...Object.fromEntries(PLAIN_FIELD_NAMES.map((name) => [name, { [name]: SAID[kindOf(name)] }])),
};

const before = placementOf(["IN"], { placement: { outlet: null } });

function saying(name: OccurrenceFieldName): OccurrenceDraft {
  const { placement } = before;
  const isOfPlacement = placement !== null && name in placement;
  return isOfPlacement
    ? { ...before, placement: { ...placement, ...said[name] } }
    : { ...before, ...said[name] };
}

const media = (occurrence: OccurrenceDraft): EventDraft =>
  draftOf({ form: "media-buy", occurrences: [occurrence] });

describe.each(OCCURRENCE_FIELD_NAMES)("%s", (name) => {
  const { substance = false, travels = false } = describedField(name);

  test(`P5 ${substance ? "is" : "is not"} of substance`, () => {
    expect(said[name]).toBeDefined();
    expect(changesSubstance(media(before), media(saying(name)))).toBe(substance);
  });

  test(`P45 a template ${travels ? "keeps it" : "leaves it out"}`, () => {
    const typed = typedOccurrenceOf(saying(name));
    const kept = templateOf(media(saying(name))).occurrences[0];
    expect(kept).toMatchObject(
      travels
        ? Object.fromEntries(
            Object.keys(textBoxes(name)).map((box) => [box, Reflect.get(typed, box)]),
          )
        : textBoxes(name),
    );
  });

  test(`P43 a copy ${travels ? "keeps it" : "moves it or leaves it out"}`, () => {
    const copy = copiedEvent(media(saying(name)), 2027, () => new Set(["4.0:1-1"]));
    const copied = copy.draft.occurrences.map((occurrence) => fieldValue(occurrence, name));
    const original = [fieldValue(saying(name), name)];
    if (travels) expect(copied).toEqual(original);
    else expect(copied).not.toEqual(original);
  });
});

test.each(PLAIN_FIELD_NAMES)("%s is empty before anything is said", (name) => {
  expect(emptyValue(name)).toBe(describedField(name).kind === "check" ? false : null);
  expect(typedOccurrenceOf(before)).toMatchObject({ [name]: "" });
});

test("plain fields stand either in the draft or in its placement, and in forms that have such occurrences", () => {
  expect([...SESSION_FIELD_NAMES, ...PLACEMENT_FIELD_NAMES].sort()).toEqual(
    [...PLAIN_FIELD_NAMES].sort(),
  );
  expect(askedFields("caravan")).toEqual(["alsoOnline", "venue", "siteId", "note", "capacity"]);
  expect(askedFields("media-buy")).toEqual(["note", "outlet", "medium", "market"]);
});

test.each(["constructor", "kind", "place", ""])("%s is no plain field", (name) => {
  expect(isPlainField(name)).toBe(false);
});
