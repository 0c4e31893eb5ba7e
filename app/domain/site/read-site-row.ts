/**
 * One row of a table of sites: whose, what and where it is, and what it says in figures. P68
 *
 * A second row of the same company at the same address is asked to be a phase of the one site. What cannot be read is
 * refused with its column; what is doubtful is told or asked; a point is never moved.
 */
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { remembered } from "~/domain/value/remembered";
import { fold } from "~/domain/value/search-text";
import { readCompanyCell } from "./company-cell";
import { isIndustry } from "./industry";
import type { KnownForSites } from "./known-for-sites";
import { type Place, readSitePlace } from "./read-site-place";
import { readFigureCells, readSiteDayCell } from "./site-cells";
import type { SiteColumn, SiteEntry, SiteMeaning } from "./site-entry";
import { siteGroup } from "./site-group";
import { BASIS_WORDS, isPhaseKind, KIND_WORDS, STATUS_WORDS } from "./site-words-in-files";

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
  const where = readSitePlace(cells, answers, known, { refuse, findings });
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
  const entry = entryOf(own, place, {
    company: organisations.map(({ name }) => name).join("; "),
    // In our own files a phase is called what stands there.
    phase: known.isOwn ? text("phase") || null : phaseName(text("phase"), own, isPhase),
    ...{ organisations, isPhase, group, signature, spelling },
    ...{ holders: known.holders(place.state), organiser: known.organiser },
  });
  Object.assign(entry, figures);
  const key = isPhase
    ? JSON.stringify(["p", group, externalId ?? fold(entry.phase ?? "")])
    : JSON.stringify(["s", group]);
  return { outcome: "read", key, externalId, entry, findings };
}

/** Property by property: a file has a hundred thousand rows, and to copy one otherwise takes ten times as long. */
function entryOf(
  own: ReturnType<typeof readOwn>,
  place: Place,
  rest: Pick<SiteEntry, "company" | "phase" | keyof SiteMeaning>,
): SiteEntry {
  return {
    share: own.share,
    share_source: own.share_source,
    name: own.name,
    kind: own.kind,
    industry: own.industry,
    status: own.status,
    announced: own.announced,
    construction: own.construction,
    opened: own.opened,
    closed: own.closed,
    basis: own.basis,
    note: own.note,
    source: own.source,
    source_url: own.source_url,
    state: place.state,
    place: place.place,
    placeId: place.placeId,
    address: place.address,
    zip: place.zip,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
    company: rest.company,
    phase: rest.phase,
    organisations: rest.organisations,
    isPhase: rest.isPhase,
    group: rest.group,
    signature: rest.signature,
    spelling: rest.spelling,
    holders: rest.holders,
    organiser: rest.organiser,
  };
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
