/**
 * One row of a table of figures of sites.
 *
 * P69 A site is named by its number, `p` and a number for one of its phases, or by the id that the source gave it when its
 *     sites were imported. A figure is known again by its site, phase, measure, year, basis, currency and price year. A
 *     blank value says that it is unknown: the row is left out, and what the register has stays. 0 is a figure.
 */
import { readMoneyCell } from "~/domain/import/cell-money";
import { readNumberCell } from "~/domain/import/cell-number";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { readTyped } from "~/domain/import/typed-columns";
import { fold } from "~/domain/value/search-text";
import { FIGURE_COLUMNS, type FigureColumn, type FigureEntry } from "./figure-columns";
import type { FigureBasis, FigureMeasure } from "./site";
import { amountOf } from "./site-cells";
import { type Amount, amountText } from "./site-entry";

/** `phases`: of the site, by their ids, with what each is called and by what an import knows it. */
export type KnownSite = {
  id: number;
  label: string;
  holders: readonly string[];
  organiser: string | null;
  phases: readonly { id: number; name: string; subject: string }[];
};
export type KnownForFigures = {
  sites: ReadonlyMap<number, KnownSite>;
  /** Sites and phases by the ids that this source gave them. */
  subjects: ReadonlyMap<string, string>;
  /** Site of each phase. */
  siteOfPhase: ReadonlyMap<number, number>;
  source: string;
};

type Cells = ReadonlyMap<FigureColumn, string>;
type Where = { site: KnownSite; phaseId: number | null };

export function readFigureRow(cells: Cells, known: KnownForFigures): RowReading<FigureEntry> {
  if ((cells.get("value") ?? "") === "")
    return { outcome: "left-out", column: "value", reason: "figure-unknown" };
  const { values, problems } = readTyped(FIGURE_COLUMNS, cells);
  const where = whereOf(cells, known);
  if ("reason" in where) problems.push(where);
  const measure = values.measure as FigureMeasure | undefined;
  const amount = measure === undefined ? null : amountIn(cells, measure, values.currency ?? null);
  if (amount !== null && "reason" in amount) problems.push(amount);
  if (problems.length > 0 || "reason" in where || amount === null || "reason" in amount)
    return { outcome: "refused", problems };
  const { site, phaseId } = where;
  const isMoney = measure === "investment";
  const basis = (values.basis ?? (isMoney ? "announced" : "reported")) as FigureBasis;
  const entry: FigureEntry = {
    ...placeEntry(site, phaseId),
    ...{ measure, year: values.year as number, basis, value: amount.value },
    qualifier: amount.value.qualifier,
    currency: isMoney ? amount.currency : null,
    price_year: isMoney ? ((values.price_year ?? null) as number | null) : null,
    ...{ as_of: textIn(values.as_of), definition: textIn(values.definition) },
    wording: cells.has("wording") ? textIn(values.wording) : wordingOf(cells, amount.value),
    source: textIn(values.source) ?? known.source,
  };
  const externalId = cells.get("id") || null;
  return { outcome: "read", key: figureKey(entry), externalId, entry, findings: [] };
}

export function figureKey(entry: FigureEntry): string {
  const { siteId, phaseId, measure, year, basis, currency, price_year } = entry;
  return JSON.stringify([
    ...[siteId, phaseId ?? null, year, measure, basis],
    ...[currency ?? null, price_year ?? null],
  ]);
}

/** What an entry says of where its figure belongs. A phase by its name, where no other of its site has that. */
export function placeEntry(site: KnownSite, phaseId: number | null): Partial<FigureEntry> {
  const phase = site.phases.find(({ id }) => id === phaseId);
  const isAlone =
    phase !== undefined && phase.name !== "" && phasesCalled(site, phase.name).length === 1;
  return {
    ...{ site: String(site.id), site_source_id: null, of: site.label },
    phase: phase === undefined ? null : isAlone ? phase.name : `p${phase.id}`,
    ...{ siteId: site.id, phaseId: phase?.id ?? null },
    ...{ holders: [...site.holders], organiser: site.organiser },
  };
}

const phasesCalled = ({ phases }: KnownSite, name: string) =>
  phases.filter((phase) => fold(phase.name) === fold(name));

function whereOf(cells: Cells, known: KnownForFigures): Where | RowFinding {
  const typed = (cells.get("site") ?? "").normalize("NFKC").replace(/\.0$/, "");
  const named = cells.get("site_source_id") ?? "";
  const column = typed === "" && named !== "" ? "site_source_id" : "site";
  const refused = (reason: string): RowFinding => ({ column, reason, value: typed || named });
  const subject = column === "site" ? typed : known.subjects.get(named);
  if (subject === "") return refused("site-missing");
  const id = /^(p?)(\d{1,15})$/.exec(subject ?? "");
  const number = Number(id?.[2]);
  const site = known.sites.get(id?.[1] === "p" ? (known.siteOfPhase.get(number) ?? 0) : number);
  if (id === null || site === undefined) return refused("site-unknown");
  const phase = (cells.get("phase") ?? "").trim();
  if (phase !== "") return phaseCalled(site, phase);
  if (id[1] === "p") return { site, phaseId: number };
  // A row of the source that told of a site and its first phase at once: its figures are that phase's.
  const own = column === "site" ? undefined : site.phases.find((one) => one.subject === subject);
  return { site, phaseId: own?.id ?? null };
}

function phaseCalled(site: KnownSite, typed: string): Where | RowFinding {
  const numbered = site.phases.filter(({ id }) => `p${id}` === typed);
  const [phase, other] = numbered.length > 0 ? numbered : phasesCalled(site, typed);
  if (phase === undefined) return { column: "phase", reason: "phase-unknown", value: typed };
  if (other !== undefined) return { column: "phase", reason: "ambiguous", value: typed };
  return { site, phaseId: phase.id };
}

/** What the source says in words of its own, where nothing else keeps them. */
function wordingOf(cells: Cells, amount: Amount): string | null {
  const text = cells.get("value") ?? "";
  return text === amountText(amount) ? null : text;
}

const textIn = (value: unknown): string | null => (value ? String(value) : null);

/** 約1,200, 5億ドル, or a number with its currency and how exact it is beside it. */
function amountIn(
  cells: Cells,
  measure: FigureMeasure,
  currency: unknown,
): { value: Amount; currency: string | null } | RowFinding {
  const text = cells.get("value") ?? "";
  const refused = (reason: string): RowFinding => ({ column: "value", reason, value: text });
  const code = currency === null ? null : String(currency);
  const read =
    measure === "investment"
      ? readMoneyCell(text, { currency: code, power: 0 })
      : readNumberCell(text);
  if (!read.ok) return refused(read.reason);
  const amount = amountOf(read.value);
  if (amount === "range") return refused("number-is-range");
  if (amount === null) return refused("number-empty");
  if (amount.value < 0) return refused("number-negative");
  if (amount.value > Number.MAX_SAFE_INTEGER) return refused("number-too-large");
  if (measure !== "investment" && amount.value !== Number(read.value.value))
    return refused("number-fractional");
  const said = (cells.get("qualifier") ?? "") === "" ? null : qualifierIn(cells);
  if (said !== null && amount.qualifier !== "exact" && said !== amount.qualifier)
    return { column: "qualifier", reason: "qualifier-differs", value: text };
  const own = "currency" in read.value ? read.value.currency : null;
  if (measure === "investment" && own === null) return refused("currency-missing");
  return { value: { ...amount, qualifier: said ?? amount.qualifier }, currency: own };
}

function qualifierIn(cells: Cells): Amount["qualifier"] | null {
  const { values } = readTyped(
    FIGURE_COLUMNS.filter(({ key }) => key === "qualifier"),
    cells,
  );
  return (values.qualifier ?? null) as Amount["qualifier"] | null;
}
