/**
 * By which words an event is found: its texts, and the names in both languages of its kind, its organisers, its states
 * and towns, and its partners with what was merged into them.
 */
import { asc, eq, sql } from "drizzle-orm";
import { SEARCHED_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { remembered } from "~/domain/value/remembered";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { kinds, organisers, places, states } from "../../schema/reference";
import { listAllNames, listStandingFor } from "../organisation/organisation-families";
import { namesOfPlace } from "../reference/place-words";
import { inChunks } from "../store/in-chunks";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce, namedColumns } from "../store/made-once";
import { type IndexedText, putWords, removeAllWords } from "../store/word-index";
import { type EventRows, readEventRows } from "./stored-events";

type Names = ReadonlyMap<string | number, readonly (string | null)[]>;

/** Before all are made anew, by `refreshEventWords`: answers of which events. */
export async function forgetEventWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "event");
  const rows = await tx.update(events).set({ searchText: "" }).returning({ id: events.id });
  return rows.map(({ id }) => id);
}

/** After names have changed: the words that these events are found by, and nothing else. What they count as stands. */
export async function refreshEventWords(tx: Handle, eventIds: readonly number[]): Promise<void> {
  await inChunks(eventIds, async (chunk) => {
    const stored = await readEventRows(tx, chunk);
    const book = await readWordBook(tx, stored);
    const texts = stored.map((event) => ({ row: event.row, text: searchTextOf(event, book) }));
    await putEventTexts(
      tx,
      texts
        .filter(({ row, text }) => row.searchText !== text)
        .map(({ row, text }) => ({ id: row.id, text })),
    );
  });
}

/** Texts that events are found by, with their words, instead of those that were there. */
export async function putEventTexts(tx: Handle, texts: readonly IndexedText[]): Promise<void> {
  await putWords(tx, "event", texts);
  for (const { id, text } of texts) await rewording(tx).execute({ id, searchText: text });
}

const SEARCHED = namedColumns(events, ["searchText"]);
const rewording = madeOnce((tx) =>
  tx
    .update(events)
    .set(SEARCHED.placeholders)
    .where(eq(events.id, sql.placeholder("id")))
    .prepare(),
);

/** The names that these events are found by. */
export type WordBook = {
  kinds: Names;
  organisers: Names;
  states: Names;
  places: Names;
  /** By the organisation that a partner was found to be. */
  partners: Names;
};

/** Whose names an event is found by. */
export type NamedByEvent = Pick<EventRows, "organisers"> & {
  row: Pick<EventRows["row"], "kind">;
  partners: readonly Pick<EventRows["partners"][number], "partnerId">[];
  occurrences: readonly Pick<
    EventRows["occurrences"][number],
    "placeId" | "state" | "placementStates"
  >[];
};

const kindsOf = madeOnce((tx) =>
  tx
    .select({ code: kinds.code, nameJa: kinds.nameJa, nameEn: kinds.nameEn })
    .from(kinds)
    .where(inListNamed(kinds.code, "ids"))
    .orderBy(asc(kinds.code))
    .prepare(),
);
const organisersOf = madeOnce((tx) =>
  tx
    .select({
      ...{ slug: organisers.slug, nameJa: organisers.nameJa, nameEn: organisers.nameEn },
      ...{ shortJa: organisers.shortJa, shortEn: organisers.shortEn },
    })
    .from(organisers)
    .where(inListNamed(organisers.slug, "ids"))
    .orderBy(asc(organisers.slug))
    .prepare(),
);
const statesOf = madeOnce((tx) =>
  tx
    .select({ code: states.code, nameJa: states.nameJa, nameEn: states.nameEn })
    .from(states)
    .where(inListNamed(states.code, "ids"))
    .orderBy(asc(states.code))
    .prepare(),
);

const placesOf = madeOnce((tx) =>
  tx
    .select({
      ...{ id: places.id, name: places.name },
      ...{ nameJa: places.nameJa, searchJa: places.searchJa },
    })
    .from(places)
    .where(inListNamed(places.id, "ids"))
    .orderBy(asc(places.id))
    .prepare(),
);

export async function readWordBook(tx: Handle, stored: readonly NamedByEvent[]): Promise<WordBook> {
  const stops = stored.flatMap((event) => event.occurrences);
  const towns = stops.flatMap(({ placeId }) => placeId ?? []);
  const named = (codes: readonly (string | null)[]) => ({
    ids: listOf([...new Set(codes)].flatMap((code) => code ?? [])),
  });
  const ofKinds = named(stored.map(({ row }) => row.kind));
  const ofOrganisers = named(stored.flatMap((event) => event.organisers));
  const ofStates = named(
    stops.flatMap(({ state, placementStates }) => [state, ...placementStates]),
  );
  return {
    kinds: mapOf(await kindsOf(tx).execute(ofKinds), ({ code, nameJa, nameEn }) => [
      code,
      [nameJa, nameEn],
    ]),
    organisers: mapOf(await organisersOf(tx).execute(ofOrganisers), (row) => [
      row.slug,
      [row.nameJa, row.nameEn, row.shortJa, row.shortEn],
    ]),
    states: mapOf(await statesOf(tx).execute(ofStates), ({ code, nameJa, nameEn }) => [
      code,
      [nameJa, nameEn],
    ]),
    places: await readPlaceNames(tx, [...new Set(towns)]),
    partners: await readPartnerNames(tx, stored),
  };
}

/** Folded, each name once. */
export function searchTextOf(
  { row, organisers, partners, occurrences }: EventRows,
  book: WordBook,
): string {
  const words = new Set<string | null>([
    ...[row.titleJa, row.titleEn, row.summaryJa, row.summaryEn],
    ...[row.resultsJa, row.resultsEn, row.programmeJa, row.programmeEn],
  ]);
  const add = (names: Names, key: string | number | null) => {
    if (key !== null) for (const name of names.get(key) ?? []) words.add(name);
  };
  for (const occurrence of occurrences) {
    words.add(occurrence.placeName);
    for (const name of SEARCHED_FIELD_NAMES) words.add(occurrence[name]);
  }
  for (const { placeId } of occurrences) add(book.places, placeId);
  for (const { state, placementStates } of occurrences) {
    add(book.states, state);
    for (const one of placementStates) add(book.states, one);
  }
  for (const { name, partnerId } of partners) {
    words.add(name);
    add(book.partners, partnerId);
  }
  for (const organiser of organisers) add(book.organisers, organiser);
  add(book.kinds, row.kind);
  const texts: string[] = [];
  // One text folds as it does among others: what parts them is a space in either case.
  for (const word of words) if (word) texts.push(foldedWord(word));
  return texts.filter(Boolean).join(" ");
}

/** Most names and many texts come again and again. */
const foldedWord = remembered(fold, { longest: 80 });

async function readPlaceNames(tx: Handle, ids: readonly number[]): Promise<Names> {
  const rows = await placesOf(tx).execute({ ids: listOf(ids) });
  return mapOf(rows, (row) => [row.id, namesOfPlace(row)]);
}

async function readPartnerNames(tx: Handle, stored: readonly NamedByEvent[]): Promise<Names> {
  const ids = stored.flatMap(({ partners }) =>
    partners.flatMap(({ partnerId }) => partnerId ?? []),
  );
  const standing = await listStandingFor(tx, ids);
  const families = await listAllNames(tx, [...new Set(standing.values())]);
  return new Map(
    [...standing].map(([id, at]) => [
      id,
      (families.get(at) ?? []).flatMap(({ ja, en }) => [ja, en].filter((one) => one !== null)),
    ]),
  );
}

function mapOf<Row>(
  rows: readonly Row[],
  entryOf: (row: Row) => [string | number, (string | null)[]],
): Names {
  return new Map(rows.map(entryOf));
}
