/**
 * Says in one line of JSON what becomes of posted boxes of an occurrence: `occurrence-field.test` runs it in a copy of
 * the sources that describes fields more. Arguments: a folder for the database, and the boxes by name as JSON.
 */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { OccurrenceDetails } from "~/components/event/occurrence-details";
import { changesSubstance } from "~/domain/entry/changes-substance";
import { copiedEvent } from "~/domain/entry/copied-event";
import { templateOf } from "~/domain/entry/event-template";
import { treeOfBoxes } from "~/domain/entry/typed-boxes";
import { typedDifferences } from "~/domain/entry/typed-difference";
import { emptyTypedEvent, typedEventOf } from "~/domain/entry/typed-event";
import { typedEventFrom } from "~/domain/entry/typed-event-from";
import { readEvent } from "~/forms/entry/event.server";
import { boxLabel } from "~/i18n/entry/event-box-label";
import { boxWords } from "~/i18n/entry/event-box-words";
import { openDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addEvent } from "~db/queries/event/event-rows";
import { kinds, organisers } from "~db/schema/reference";
import { eventFormData } from "./event-form-data";

const [, , folder = "", json = "{}"] = process.argv;
const NAMES = { nameJa: "名", nameEn: "Name", source: "test", mark: "unverified" } as const;
const NOBODY = { userId: null, at: new Date(0) };
const NO_CHOICES = { organisers: [], kinds: [], states: [], terms: [], plans: [], zones: [] };

const db = openDatabase(folder);
await db.write(async (tx) => {
  await tx.insert(kinds).values({ code: "talk", form: "other", position: 1, ...NAMES });
  const zone = "America/Chicago";
  const short = { shortJa: "シカゴ", shortEn: "Chicago" };
  await tx
    .insert(organisers)
    .values({ slug: "chicago", type: "mission", position: 1, zone, ...short, ...NAMES });
});

const unsaid = await storedWith({});
const said = await storedWith(JSON.parse(json));
const [occurrence] = said.occurrences;
const same = unsaid.occurrences.map((one) => ({ ...one, id: occurrence?.id ?? one.id }));
const differences = typedDifferences(
  typedEventOf(said),
  typedEventOf({ ...unsaid, occurrences: same }),
);
const inWords = (language: "ja" | "en") =>
  differences.map(({ name, mine }) => [
    boxLabel(name, "other", language),
    boxWords(name, mine, NO_CHOICES, language),
  ]);
process.stdout.write(
  JSON.stringify({
    stored: occurrence,
    copy: copiedEvent(said, 2027, () => new Set()).draft.occurrences[0],
    template: templateOf(said).occurrences[0],
    isSubstance: changesSubstance(unsaid, said),
    ja: inWords("ja"),
    en: inWords("en"),
    page: occurrence
      ? renderToStaticMarkup(createElement(OccurrenceDetails, { form: "other", occurrence }))
      : "",
  }),
);
db.close();

async function storedWith(boxes: Record<string, string>) {
  const typed = { ...emptyTypedEvent("other", "chicago"), kind: "talk", titleJa: "講演" };
  const form = eventFormData(typed);
  form.set("occurrences[0].first", "2026-06-10");
  form.set("occurrences[0].placeType", "online");
  for (const [name, value] of Object.entries(boxes)) form.set(`occurrences[0].${name}`, value);
  const read = readEvent(
    { typed: typedEventFrom(treeOfBoxes(form)), tooMany: false },
    {
      form: "other",
      kinds: new Set(["talk"]),
      organisers: new Set(["chicago"]),
      stateZones: new Map(),
      towns: new Map(),
      sites: new Set(),
      leadZone: "America/Chicago",
      terms: new Set(),
      plans: [],
      places: new Map(),
      stored: new Map(),
    },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const id = await db.write((tx) => addEvent(tx, read.draft, NOBODY));
  const stored = await findEvent(db.read, id);
  if (stored === null) throw new Error("The stored event is lost");
  return stored.draft;
}
