/** The cells of a row that say where a site is: what is doubtful is told or asked, and a point is never moved. P66, P68 */
import { readCoordinates } from "~/domain/import/cell-coordinates";
import { readZipCell } from "~/domain/import/cell-zip";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { remembered } from "~/domain/value/remembered";
import { fold } from "~/domain/value/search-text";
import type { KnownForSites } from "./known-for-sites";
import type { SiteColumn, SiteEntry } from "./site-entry";
import { PRECISION_WORDS } from "./site-words-in-files";

type Cells = ReadonlyMap<SiteColumn, string>;
type Answers = ReadonlyMap<string, string>;
type Refuse = (column: SiteColumn, reason: string) => null;

const wordIn = remembered(fold);

/** 1 Example Road, Jackson, TN 38301: what an American address says at its end. */
const ADDRESS_END = /,\s*([^,]+?),?\s+([A-Z]{2})\.?,?\s*(\d{5})?(?:-\d{4})?$/;

export type Place = {
  state: string | null;
  place: string | null;
  placeId: number | null;
  address: string | null;
  zip: string | null;
  latitude: number | null;
  longitude: number | null;
  precision: SiteEntry["precision"];
};
/** `point`: the row's own, of an address. */
type Where = { place: Place; point: { lat: number; lon: number } | null };
type Told = { refuse: Refuse; findings: RowFinding[] };

export function readSitePlace(
  cells: Cells,
  answers: Answers,
  known: KnownForSites,
  { refuse, findings }: Told,
): Where | Extract<RowReading<SiteEntry>, { outcome: "asked" }> {
  const text = (column: SiteColumn) => cells.get(column) ?? "";
  const tell = (column: SiteColumn, reason: string) => {
    findings.push({ column, reason, value: text(column) });
  };
  const end = ADDRESS_END.exec(text("address"));
  const stated = known.readState(text("state") || (end?.[2] ?? ""));
  if (!stated.ok) refuse("state", stated.reason);
  const state = stated.ok ? stated.value : null;
  const zip = readZipCell(text("zip") || (end?.[3] ?? ""));
  if (!zip.ok) refuse("zip", zip.reason);
  const typed = text("place") || (end?.[1] ?? "");
  const town = townOf(typed, state, answers, known);
  if (town !== null && "outcome" in town) return town;
  if (typed !== "" && town === null && text("place") !== "") tell("place", "place-unknown");
  const isBad = /^(false|no|0|不可|無効)$/i.test(text("point_valid"));
  const point = readCoordinates(text("latitude"), text("longitude"));
  if (!point.ok && !isBad) refuse("latitude", point.reason);
  if (isBad) tell("point_valid", "point-not-valid");
  const spot = point.ok && !isBad ? point.value : null;
  if (spot !== null && state !== null && known.isOutside(spot, state))
    tell("latitude", "point-outside-state");
  const middle = state === null ? undefined : known.middles.get(state);
  // In our own files an empty cell says that there is nothing.
  const isBlank = known.isOwn && cells.has("latitude");
  const stands = spot ?? (isBlank ? null : (town ?? middle ?? null));
  const said = PRECISION_WORDS.get(wordIn(text("precision"))) ?? null;
  const found = spot !== null ? (said ?? "address") : town !== null ? "town" : "state";
  const { value } = zip.ok ? zip : { value: null };
  const place = {
    state: state ?? (known.isOwn ? null : (town?.state ?? null)),
    place: (known.isOwn ? text("place") : (town?.name ?? typed)) || null,
    placeId: town?.id ?? null,
    address: text("address") || null,
    zip: value === null ? null : [value.zip, value.plusFour].filter(Boolean).join("-"),
    latitude: stands?.lat ?? null,
    longitude: stands?.lon ?? null,
    precision: stands === null ? null : found,
  } as const;
  return { place, point: found === "address" ? spot : null };
}

function townOf(typed: string, state: string | null, answers: Answers, known: KnownForSites) {
  const chosen = /^id:(\d{1,15})$/.exec(answers.get("place") ?? "")?.[1];
  if (chosen !== undefined) return known.placesById.get(Number(chosen)) ?? null;
  const read = known.readPlace(typed, state);
  if (read.kind === "exact") return read.place;
  if (read.kind !== "several" || answers.has("place") || known.isOwn) return null;
  return {
    outcome: "asked" as const,
    column: "place",
    reason: "place-several",
    choices: [
      ...read.places.slice(0, 9).map(({ id, name, nameJa, state: lies }) => ({
        ...{ value: `id:${id}`, proposed: false },
        ...{ ja: `${nameJa ?? name}（${lies}）`, en: `${name}, ${lies}` },
      })),
      { value: "none", proposed: true, ja: "名称だけを登録", en: "Keep the name alone" },
    ],
  };
}
