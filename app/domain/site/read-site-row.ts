/**
 * One row of a table of sites: whose, what and where it is, and what it says in figures. P68
 *
 * A second row of the same company at the same address is asked to be a phase of the one site. What cannot be read is
 * refused with its column; what is doubtful is told or asked; a point is never moved.
 */
import { readCoordinates } from "~/domain/import/cell-coordinates";
import type { KnownPlace, PlaceReader } from "~/domain/import/cell-place";
import type { StateReader } from "~/domain/import/cell-state";
import { readZipCell } from "~/domain/import/cell-zip";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { remembered } from "~/domain/value/remembered";
import { fold } from "~/domain/value/search-text";
import { type KnownCompanies, readCompanyCell } from "./company-cell";
import { isIndustry } from "./industry";
import { readFigureCells, readSiteDayCell } from "./site-cells";
import type { SiteColumn, SiteEntry } from "./site-entry";
import { siteGroup } from "./site-group";
import {
  BASIS_WORDS,
  isPhaseKind,
  KIND_WORDS,
  PRECISION_WORDS,
  STATUS_WORDS,
} from "./site-words-in-files";

export type SitePlace = KnownPlace & { lat: number; lon: number };
export type KnownForSites = {
  companies: KnownCompanies;
  readState: StateReader;
  readPlace: PlaceReader<SitePlace>;
  placesById: ReadonlyMap<number, SitePlace>;
  /** Where the label of each state stands. */
  middles: ReadonlyMap<string, { lat: number; lon: number }>;
  /** Missions that hold each state. J5 */
  holders: (state: string | null) => string[];
  isOutside: (point: { lat: number; lon: number }, state: string) => boolean;
  organiser: string | null;
  source: string;
  isOwn: boolean;
  thisYear: number;
  /** What the ids of this source were found to be before. */
  subjects: ReadonlyMap<string, string>;
  /** Rows of this file that were read: their groups, with what tells the row apart. */
  seen: Map<string, string>;
};

type Cells = ReadonlyMap<SiteColumn, string>;
type Answers = ReadonlyMap<string, string>;

const wordIn = remembered(fold);
const isKnownIndustry = remembered(isIndustry);

const PART = "part";
const OWN_SITE = "own";

export function readSiteRow(
  cells: Cells,
  answers: Answers,
  known: KnownForSites,
): RowReading<SiteEntry> {
  const text = (column: SiteColumn) => cells.get(column) ?? "";
  if (text("company") === "")
    return { outcome: "refused", problems: [{ column: "company", reason: "required", value: "" }] };
  const company = readCompanyCell(text("company"), answers.get("company"), known.companies);
  if (!company.ok) return company.reading;
  const problems: RowFinding[] = [];
  const findings: RowFinding[] = [];
  const refuse = (column: SiteColumn, reason: string) => {
    problems.push({ column, reason, value: text(column) });
    return null;
  };
  const where = readWhere(cells, answers, known, { refuse, findings });
  if ("outcome" in where) return where;
  const own = readOwn(cells, known, refuse);
  const figures = readFigureCells(cells, refuse, own.announced ?? null, known.thisYear);
  if (problems.length > 0) return { outcome: "refused", problems };
  const { organisations, spelling } = company;
  const { place, point } = where;
  const placed = {
    ...{ kind: own.kind, state: place.state, address: place.address, place: place.place },
    ...{ name: own.name, point },
  };
  const { group, isPlaced } = siteGroup(organisations, placed);
  const externalId = text("id") || null;
  const signature = externalId ?? JSON.stringify([...cells]);
  const name = wordIn(phaseName(text("phase"), own, true) ?? "");
  const isPhase = phaseOf(cells, { group, isPlaced, signature, externalId, name }, answers, known);
  if (typeof isPhase === "object") return isPhase;
  known.seen.set(group, known.seen.get(group) ?? signature);
  // Put together in place: a file has a hundred thousand rows, and each copy of one costs as much as reading it.
  const entry: SiteEntry = Object.assign(own, place, figures, {
    company: organisations.map(({ name }) => name).join("; "),
    // In our own files a phase is called what stands there.
    phase: known.isOwn ? text("phase") || null : phaseName(text("phase"), own, isPhase),
    ...{ organisations, isPhase, group, signature, spelling },
    ...{ holders: known.holders(place.state), organiser: known.organiser },
  });
  const key = isPhase
    ? JSON.stringify(["p", group, externalId ?? fold(entry.phase ?? "")])
    : JSON.stringify(["s", group]);
  return { outcome: "read", key, externalId, entry, findings };
}

type Group = {
  group: string;
  isPlaced: boolean;
  signature: string;
  externalId: string | null;
  /** What it would be called as a phase, folded. */
  name: string;
};

/** Is it one more row of a site? In our own files the id says so; elsewhere it is asked. */
function phaseOf(
  cells: Cells,
  { group, isPlaced, signature, externalId, name }: Group,
  answers: Answers,
  { seen, isOwn, subjects }: KnownForSites,
): boolean | Extract<RowReading<SiteEntry>, { outcome: "asked" }> {
  const subject = isOwn ? externalId : subjects.get(externalId ?? "");
  if (subject !== undefined && subject !== null) return subject.startsWith("p");
  const first = seen.get(group);
  const answer = answers.get("phase");
  if (answer === PART) return true;
  if (answer === OWN_SITE || !isPlaced || first === undefined || first === signature) return false;
  const address = cells.get("address") || cells.get("place") || "";
  return {
    outcome: "asked",
    column: "phase",
    reason: "same-site",
    // Said once of this phase of this site, it is so in the next file.
    again: JSON.stringify([group, name]),
    choices: [
      {
        ...{ value: PART, proposed: true },
        ja: `同じ拠点の段階とする：${address}`,
        en: `A phase of the same site: ${address}`,
      },
    ],
  };
}

type PhaseDays = { announced?: string | null; opened?: string | null };

/** Expansion of 2022-08: what a source calls several phases alike, or not at all, is told apart by its day. */
function phaseName(cell: string, { announced, opened }: PhaseDays, isPhase: boolean) {
  if (cell === "") return isPhase ? (announced ?? opened ?? null) : null;
  return isPhaseKind(cell) && announced ? `${cell} ${announced}` : cell;
}

type Refuse = (column: SiteColumn, reason: string) => null;

function readOwn(cells: Cells, known: KnownForSites, refuse: Refuse) {
  const text = (column: SiteColumn) => cells.get(column) ?? "";
  const word = <Value>(column: SiteColumn, words: ReadonlyMap<string, Value>, blank: Value) => {
    if (text(column) === "") return blank;
    return words.get(wordIn(text(column))) ?? refuse(column, "unknown");
  };
  const day = (column: SiteColumn) => {
    const read = readSiteDayCell(text(column));
    return read.ok ? read.value : refuse(column, read.reason);
  };
  const industry = text("industry").replace(/\.0$/, "");
  if (industry !== "" && !isKnownIndustry(industry)) refuse("industry", "not-an-industry");
  const url = text("source_url");
  if (url !== "" && !/^https?:\/\/\S+$/.test(url)) refuse("source_url", "not-a-web-address");
  return {
    share: text("share"),
    share_source: text("share_source"),
    name: text("name") || null,
    kind: word("kind", KIND_WORDS, "plant") ?? "plant",
    industry: industry || null,
    status: word("status", STATUS_WORDS, "operating") ?? "operating",
    announced: day("announced"),
    construction: day("construction"),
    opened: day("opened"),
    closed: day("closed"),
    basis: word("basis", BASIS_WORDS, "announced") ?? "announced",
    note: text("note") || null,
    source: text("source") || known.source,
    source_url: url || null,
  } as const;
}

/** 1 Example Road, Jackson, TN 38301: what an American address says at its end. */
const ADDRESS_END = /,\s*([^,]+?),?\s+([A-Z]{2})\.?,?\s*(\d{5})?(?:-\d{4})?$/;

type Place = {
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

function readWhere(
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
