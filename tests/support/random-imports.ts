/**
 * Random events with every field that a file of events has, blank and 0 among them, and with what is hard to write in a
 * cell: separators, quotation marks, dashes, rough days across a change of plan, figures whose words say other numbers.
 */
import fc from "fast-check";
import { CLASSIFICATIONS } from "~/domain/counting/event-form";
import { type Headcount, METHODS, MODES } from "~/domain/counting/observation";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft, PlaceDraft } from "~/domain/event/event-draft";
import { storeAttendance } from "~/operations/attendance/store-attendance.server";
import type { Database } from "~db/client";
import { addObservation, putOfficialObservation } from "~db/queries/counting/observations";
import { listOccurrenceIdsOf } from "~db/queries/event/event-occurrences";
import { addEvents } from "~db/queries/event/event-rows";
import { draftOf, occurrenceOf, placeIn } from "./make-event";
import { TERMS } from "./random-register";

type Figure = Headcount & {
  mode: (typeof MODES)[number];
  method: (typeof METHODS)[number];
  wording: string;
  isOfficial: boolean;
};
export type DetailedEvent = { draft: EventDraft; fictional: boolean; figures: Figure[][] };

const ODD = [
  ...[
    "会場；別館",
    'the "Hall"',
    '"quoted"',
    "-",
    "－",
    "A;B、C",
    "[20-30]",
    "none",
    "0",
    "online",
  ],
  ...["=SUM(1)", "約50名", "2,000", "注", "合計", "ーー", "1"],
];
const line = fc.constantFrom("日本語", "English", ...ODD);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const paragraph = optional(fc.constantFrom("概要\n二行目", "A\n\nB；C", ...ODD));

const spelledOut: RoughDay[] = [
  { precision: "month", from: "2025-12-18", to: "2025-12-31" },
  { precision: "month", from: "2025-12-01", to: "2025-12-31" },
  { precision: "fiscal-year", from: "2023-08-04", to: "2024-03-31" },
];
const day: fc.Arbitrary<RoughDay> = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((at) => exactDay(`2024-05-${String(at).padStart(2, "0")}`)),
  fc.constantFrom(...spelledOut, ...[roughOf("month", "2024-06"), roughOf("quarter", "2018-Q3")]),
  fc.constant(roughOf("fiscal-year", "FY2020")),
);

function roughOf(precision: RoughDay["precision"], text: string): RoughDay {
  const read = roughDay(precision, text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

const town: PlaceDraft = {
  ...{ type: "state", state: "IN", county: "18097", placeId: 4_259_418 },
  ...{ name: "Indianapolis", lat: 39.76838, lon: -86.15804 },
};
const place: fc.Arbitrary<PlaceDraft> = fc.oneof(
  fc.constantFrom(town, { ...town, name: "インディ中心部" }, placeIn("IN", "Indianapolis")),
  fc.constantFrom(placeIn("OH"), placeIn("MO", "Springfield"), placeIn("GU", "Tumon")),
  fc
    .tuple(fc.constantFrom("online", "nationwide", "abroad", "unknown"), optional(line))
    .map(([type, name]): PlaceDraft => ({ type, name })),
);

const figure: fc.Arbitrary<Figure> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    method: fc.constantFrom(...METHODS),
    isOfficial: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
    said: fc.constantFrom(
      { wording: "約50名", low: 45, high: 55, openEnded: false },
      { wording: "約50名", low: 48, high: 52, openEnded: false },
      { wording: "0", low: 0, high: 0, openEnded: false },
      { wording: "５０名", low: 50, high: 50, openEnded: false },
      { wording: "50名以上", low: 50, high: 50, openEnded: true },
      { wording: "数十名", low: 20, high: 90, openEnded: false },
      { wording: "大勢", low: 30, high: 30, openEnded: true },
      { wording: "ｺﾉﾋ；満員", low: 7, high: 7, openEnded: false },
    ),
  })
  .map(({ said, ...rest }) => ({ ...rest, ...said }));

const session = fc
  .record({
    first: day,
    place,
    venue: optional(line),
    outcome: fc.constantFrom(...OUTCOMES, "held" as const),
    reason: fc.constantFrom("雨天のため", "台風\nのため", "中止；延期", "-x"),
    organisers: fc.uniqueArray(fc.constantFrom("chicago", "detroit"), { maxLength: 1 }),
    startTime: fc.constantFrom(null, "18:00"),
    longer: fc.boolean(),
    figures: fc.array(figure, { maxLength: 3 }),
  })
  .map(({ first, reason, outcome, longer, figures, startTime, ...rest }) => {
    const isExact = first.precision === "day";
    const outcomeReason = outcome === "cancelled" || outcome === "postponed" ? reason : null;
    const last = longer && isExact ? exactDay("2024-06-02") : first;
    const occurrence: OccurrenceDraft = occurrenceOf({
      ...{ first, last, outcome, outcomeReason, startTime: isExact ? startTime : null },
      ...rest,
    });
    return { occurrence, figures };
  });

export const detailedEvent: fc.Arbitrary<DetailedEvent> = fc
  .record({
    titles: fc.tuple(optional(line), optional(line), line),
    texts: fc.tuple(paragraph, paragraph, paragraph, paragraph),
    form: fc.constantFrom("caravan", "mission-event", "other"),
    partners: fc.uniqueArray(
      line.filter((name) => !/^[-－]$/.test(name)),
      { maxLength: 3 },
    ),
    tags: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 }),
    classification: fc.constantFrom(...CLASSIFICATIONS),
    mayBePublished: fc.boolean(),
    fictional: fc.boolean(),
    sessions: fc.array(session, { minLength: 1, maxLength: 4 }),
  })
  .map(({ titles: [ja, en, other], texts, form, sessions, fictional, ...rest }) => ({
    fictional,
    figures: sessions.map(({ figures }) => figures),
    draft: draftOf({
      ...{ form, kind: KINDS[form], coOrganisers: ["detroit"] },
      title: ja === null && en === null ? { ja: other, en: null } : { ja, en },
      summary: { ja: texts[0], en: texts[1] },
      results: { ja: texts[2], en: texts[3] },
      occurrences: sessions.map(({ occurrence }) => occurrence),
      ...rest,
    }),
  }));

const KINDS = { caravan: "speaker_team", "mission-event": "speech", other: "jet" } as const;

/** Stores them with their figures, in the order they were said. */
export async function storeDetailed(db: Database, made: readonly DetailedEvent[]): Promise<void> {
  await db.write(async (tx) => {
    const stamp = { userId: null, at: new Date(0) };
    const ids = await addEvents(
      tx,
      made.map(({ draft, fictional }) => ({ draft, stamp: { ...stamp, fictional } })),
    );
    const occurrences = await listOccurrenceIdsOf(tx, ids);
    for (const [index, id] of ids.entries())
      for (const [at, occurrenceId] of (occurrences.get(id) ?? []).entries()) {
        for (const { isOfficial, ...said } of made[index]?.figures[at] ?? []) {
          const observation = { occurrenceId, note: null, observedBy: null, ...said };
          const observationId = await addObservation(tx, {
            ...observation,
            observedAt: new Date(0),
          });
          const official = { occurrenceId, mode: said.mode, observationId };
          if (isOfficial) await putOfficialObservation(tx, official);
        }
        await storeAttendance(tx, occurrenceId);
      }
  });
}
