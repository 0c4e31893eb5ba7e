/** The boxes of one occurrence, read into its draft. */
import { z } from "zod";
import { PLACE_TYPES } from "~/domain/counting/occurrence";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { PRECISIONS } from "~/domain/day/calendar-date";
import { isKnownZone, zoneOffsetMinutes } from "~/domain/day/local-time";
import type { EventKnown } from "~/domain/entry/event-known";
import type { OccurrenceDraft, PlacementDraft } from "~/domain/event/event-draft";
import { PLACEMENT_FIELD_NAMES, SESSION_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { CURRENCIES } from "~/domain/value/currency";
import { MAX_COST, MAX_REACH } from "~/domain/value/limits";
import type { Money } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { choiceOf, type Issues, keysOf, refuseField } from "~/forms/boxes/fields.server";
import { type Days, readDays, readTimes } from "./event-days.server";
import { type PlaceRead, readPlace } from "./event-place.server";
import { readNumber } from "./number-box.server";
import { plainShape, readPlain } from "./plain-fields.server";

const reachBoxes = z.object({
  measure: choiceOf(REACH_MEASURES),
  phase: choiceOf(REACH_PHASES),
  value: z.string(),
  qualifier: choiceOf(QUALIFIERS),
});

export function occurrenceBoxes(known: EventKnown) {
  return plainBoxes(known).transform(
    (boxes, context) => readOccurrence(boxes, known, context) ?? z.NEVER,
  );
}

type Boxes = z.output<ReturnType<typeof plainBoxes>>;

function plainBoxes(known: EventKnown) {
  return z.object({
    id: z.string(),
    firstPrecision: choiceOf(PRECISIONS),
    first: z.string(),
    lastPrecision: choiceOf(PRECISIONS),
    last: z.string(),
    startTime: z.string(),
    endTime: z.string(),
    startsTwice: choiceOf(["", "earlier", "later"]),
    zone: z.string().refine((zone) => zone === "" || isKnownZone(zone), "zone-unknown"),
    placeType: choiceOf(PLACE_TYPES),
    placeId: z.string(),
    placeName: z.string(),
    state: z.string(),
    ...plainShape(),
    organisers: keysOf(known.organisers),
    tags: keysOf(known.terms),
    states: keysOf(known.stateZones),
    costAmount: z.string(),
    costCurrency: choiceOf(["", ...CURRENCIES]),
    costQualifier: choiceOf(QUALIFIERS),
    actualCostAmount: z.string(),
    actualCostQualifier: choiceOf(QUALIFIERS),
    reach: z.array(reachBoxes),
  });
}

function readOccurrence(boxes: Boxes, known: EventKnown, context: Issues): OccurrenceDraft | null {
  const stored = storedOf(boxes.id, known);
  const days = readDays(boxes, context);
  const where = readPlace(boxes, stored?.place ?? null, known, context);
  const plain = readPlain(SESSION_FIELD_NAMES, boxes, known, context);
  const placement = known.form === "media-buy" ? readPlacement(boxes, known, context) : null;
  if (days === null || where === null) return null;

  refuseUndecidedZone(boxes, where, days, context);
  const zone = boxes.zone || where.zones[0] || known.leadZone;
  const times = readTimes(boxes, days, zone, context);
  return {
    id: stored?.id ?? null,
    outcome: stored?.outcome ?? "scheduled",
    outcomeReason: stored?.outcomeReason ?? null,
    ...days,
    ...times,
    zone,
    place: where.place,
    ...plain,
    organisers: boxes.organisers,
    tags: boxes.tags,
    placement,
  };
}

/** A time in a state with two clocks is one of two times: which is asked, where no town says it. N11 */
function refuseUndecidedZone(
  { zone, startTime, endTime }: Boxes,
  { zones }: PlaceRead,
  { first }: Days,
  context: Issues,
): void {
  if (zone !== "" || `${startTime}${endTime}`.trim() === "" || first.precision !== "day") return;
  const clocks = new Set(zones.map((one) => zoneOffsetMinutes(one, first.from)));
  if (clocks.size > 1) refuseField(context, ["zone"], "zone-undecided");
}

function storedOf(id: string, known: EventKnown): OccurrenceDraft | null {
  return /^\d{1,15}$/.test(id) ? (known.stored.get(Number(id)) ?? null) : null;
}

function readPlacement(boxes: Boxes, known: EventKnown, context: Issues): PlacementDraft {
  const { placeType, states } = boxes;
  const { costCurrency: currency, costQualifier, actualCostQualifier } = boxes;
  const planned = readNumber(["costAmount"], boxes.costAmount, MAX_COST, context);
  const actual = readNumber(["actualCostAmount"], boxes.actualCostAmount, MAX_COST, context);
  if ((planned !== null || actual !== null) && currency === "")
    refuseField(context, ["costCurrency"], "required");
  return {
    ...readPlain(PLACEMENT_FIELD_NAMES, boxes, known, context),
    cost: moneyOf(planned, currency, costQualifier),
    actualCost: moneyOf(actual, currency, actualCostQualifier),
    states: placeType === "state" ? states : [],
    reach: readReach(boxes.reach, context),
  };
}

function moneyOf(
  amount: number | null,
  currency: string,
  qualifier: Money["qualifier"],
): Money | null {
  return amount === null ? null : { amount, currency, qualifier };
}

/** A row whose number is left out says nothing. Two rows of one measure and phase would be two answers. */
function readReach(rows: Boxes["reach"], context: Issues): PlacementDraft["reach"] {
  const seen = new Set<string>();
  return rows.flatMap(({ measure, phase, value, qualifier }, index) => {
    const number = readNumber(["reach", index, "value"], value, MAX_REACH, context);
    if (number === null) return [];
    const name = `${measure} ${phase}`;
    if (seen.has(name)) refuseField(context, ["reach", index, "measure"], "reach-twice");
    seen.add(name);
    return [{ measure, phase, value: number, qualifier }];
  });
}
