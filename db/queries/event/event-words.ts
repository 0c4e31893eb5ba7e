/**
 * By which words an event is found: its texts, and the names in both languages of its kind, its organisers, its states
 * and towns, and its partners with what was merged into them.
 */
import { asc } from "drizzle-orm";
import { SEARCHED_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { kinds, organisers, places, states } from "../../schema/reference";
import { listAllNames, listStandingFor } from "../organisation/organisation-families";
import { namesOfPlace } from "../reference/place-words";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { removeAllWords } from "../store/word-index";
import type { EventRows } from "./stored-events";

type Names = ReadonlyMap<string | number, readonly (string | null)[]>;

/** Before all are made anew, by `refreshEvents`: answers of which events. */
export async function forgetEventWords(tx: Handle): Promise<number[]> {
  await removeAllWords(tx, "event");
  const rows = await tx.update(events).set({ searchText: "" }).returning({ id: events.id });
  return rows.map(({ id }) => id);
}

/** The names that these events are found by. */
export type WordBook = {
  kinds: Names;
  organisers: Names;
  states: Names;
  places: Names;
  /** By event. */
  partners: Names;
  /** Texts that were folded, as most names are again and again. */
  folded: Map<string, string>;
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
  tx.select().from(places).where(inListNamed(places.id, "ids")).orderBy(asc(places.id)).prepare(),
);
export async function readWordBook(tx: Handle, stored: readonly EventRows[]): Promise<WordBook> {
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
    folded: new Map(),
  };
}

/** Folded, each name once. */
export function searchTextOf({ row, organisers, occurrences }: EventRows, book: WordBook): string {
  const of = (names: Names, keys: readonly (string | number | null)[]) =>
    keys.flatMap((key) => (key === null ? [] : (names.get(key) ?? [])));
  const words = [
    ...[row.titleJa, row.titleEn, row.summaryJa, row.summaryEn],
    ...[row.resultsJa, row.resultsEn, row.programmeJa, row.programmeEn],
    ...occurrences.flatMap((occurrence) => [
      occurrence.placeName,
      ...SEARCHED_FIELD_NAMES.map((name) => occurrence[name]),
    ]),
    ...of(
      book.places,
      occurrences.map(({ placeId }) => placeId),
    ),
    ...of(
      book.states,
      occurrences.flatMap(({ state, placementStates }) => [state, ...placementStates]),
    ),
    ...of(book.partners, [row.id]),
    ...of(book.organisers, organisers),
    ...of(book.kinds, [row.kind]),
  ];
  const texts = [...new Set(words)].map((text) => (text ? foldedOnce(text, book) : ""));
  return texts.filter(Boolean).join(" ");
}

/** One text folds as it does among others: what parts them is a space in either case. */
function foldedOnce(text: string, { folded }: WordBook): string {
  const known = folded.get(text) ?? fold(text);
  folded.set(text, known);
  return known;
}

async function readPlaceNames(tx: Handle, ids: readonly number[]): Promise<Names> {
  const rows = await placesOf(tx).execute({ ids: listOf(ids) });
  return mapOf(rows, (row) => [row.id, namesOfPlace(row)]);
}

async function readPartnerNames(tx: Handle, stored: readonly EventRows[]): Promise<Names> {
  const named = stored.flatMap(({ row, partners }) =>
    partners.map((partner) => ({ eventId: row.id, ...partner })),
  );
  const standing = await listStandingFor(
    tx,
    named.flatMap(({ partnerId }) => partnerId ?? []),
  );
  const families = await listAllNames(tx, [...new Set(standing.values())]);
  const found = new Map<number, string[]>();
  for (const { eventId, name, partnerId } of named) {
    const family = partnerId === null ? [] : families.get(standing.get(partnerId) ?? partnerId);
    const all = (family ?? []).flatMap(({ ja, en }) => [ja, en].filter((one) => one !== null));
    found.set(eventId, [...(found.get(eventId) ?? []), name, ...all]);
  }
  return found;
}

function mapOf<Row>(
  rows: readonly Row[],
  entryOf: (row: Row) => [string | number, (string | null)[]],
): Names {
  return new Map(rows.map(entryOf));
}
