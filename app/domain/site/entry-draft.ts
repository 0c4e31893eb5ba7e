/** A site's entry as a draft of the register, its figures and its phase; and what is stored as an entry. P68 */
import type { Qualifier } from "~/domain/value/qualifier";
import type { SiteDraft, SiteFigure, SitePhase } from "./site-draft";
import type { SiteEntry } from "./site-entry";

const MODELLED = "推計値（実質ドル） / Modeled estimate in constant dollars";

/** `organisations`: those of the entry, once each has an id. */
export function draftOfEntry(entry: SiteEntry, organisations: readonly number[]): SiteDraft {
  const shares = textsOf(entry.share);
  const sources = textsOf(entry.share_source);
  const { latitude = null, longitude = null, precision = null } = entry;
  return {
    name: entry.name ?? null,
    kind: entry.kind ?? "plant",
    industry: entry.industry ?? null,
    address: entry.address ?? null,
    state: entry.state ?? null,
    placeId: entry.placeId ?? null,
    placeName: entry.place ?? null,
    zip: entry.zip ?? null,
    point:
      latitude === null || longitude === null
        ? null
        : { lat: latitude, lon: longitude, precision: precision ?? "address" },
    status: entry.status ?? "operating",
    announcedOn: entry.announced ?? null,
    constructionOn: entry.construction ?? null,
    openedOn: entry.opened ?? null,
    closedOn: entry.closed ?? null,
    note: entry.note ?? null,
    source: entry.source ?? "",
    sourceUrl: entry.source_url ?? null,
    organisations: organisations.map((organisationId, at) => ({
      ...{ organisationId, ...shareOf(shares[at] ?? "", sources[at] ?? sources[0] ?? "") },
    })),
    phases: [],
    figures: [],
  };
}

/** A share is kept only with the source that documents it. P64 */
function shareOf(text: string, source: string) {
  const percent = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
  if (percent === null || source === "") return { share: null, shareSource: null };
  return { share: Math.min(percent, 10_000), shareSource: source };
}

const textsOf = (text = "") => text.split(/[;；]/).map((one) => one.replace(/%/g, "").trim());

export function phaseOfEntry(entry: SiteEntry): SitePhase {
  return {
    name: entry.phase ?? "",
    status: entry.status ?? "operating",
    announcedOn: entry.announced ?? null,
    openedOn: entry.opened ?? null,
    note: entry.note ?? null,
    source: entry.source ?? "",
  };
}

export function figuresOfEntry(entry: SiteEntry, thisYear: number): Omit<SiteFigure, "phase">[] {
  const common = { asOf: null, definition: null, wording: null, source: entry.source ?? "" };
  const year = entry.announced ? Number(entry.announced.slice(0, 4)) : thisYear;
  const figures: Omit<SiteFigure, "phase">[] = [];
  if (entry.employees)
    figures.push({
      ...{ ...common, ...entry.employees, year: entry.employees_year ?? thisYear },
      ...{ measure: "employees", basis: "reported", currency: null, priceYear: null },
    });
  if (entry.investment)
    figures.push({
      ...{ ...common, ...entry.investment, year: entry.investment_year ?? year },
      ...{ measure: "investment", basis: entry.basis ?? "announced" },
      ...{ currency: entry.currency ?? "USD", priceYear: entry.price_year ?? null },
    });
  if (entry.modelled_investment !== null && entry.modelled_investment !== undefined)
    figures.push({
      ...{ ...common, value: entry.modelled_investment, qualifier: "exact", year },
      ...{ measure: "investment", basis: "modelled", currency: "USD" },
      priceYear: entry.modelled_price_year ?? null,
      definition: MODELLED,
    });
  return figures;
}

type Figure = {
  year: number;
  measure: string;
  basis: SiteFigure["basis"];
  value: number;
  qualifier: Qualifier;
  currency: string | null;
  priceYear: number | null;
};

/** The latest figures of a subject, as its row of a file holds them. `figures`: from the latest on. */
export function entryOfFigures(figures: readonly Figure[]): Partial<SiteEntry> {
  const employees = figures.find(
    ({ measure, basis }) => measure === "employees" && basis === "reported",
  );
  const investment = figures.find(
    ({ measure, basis }) => measure === "investment" && basis !== "modelled",
  );
  const modelled = figures.find(
    ({ measure, basis, currency }) =>
      measure === "investment" && basis === "modelled" && currency === "USD",
  );
  const amountOf = (figure: Figure | undefined) =>
    figure === undefined ? null : { value: figure.value, qualifier: figure.qualifier };
  return {
    employees: amountOf(employees),
    employees_year: employees?.year ?? null,
    investment: amountOf(investment),
    currency: investment?.currency ?? null,
    price_year: investment?.priceYear ?? null,
    investment_year: investment?.year ?? null,
    ...(investment === undefined ? {} : { basis: investment.basis }),
    modelled_investment: modelled?.value ?? null,
    modelled_price_year: modelled?.priceYear ?? null,
  };
}

export function entryOfDraft(draft: SiteDraft, names: ReadonlyMap<number, string>): SiteEntry {
  const { point, organisations } = draft;
  const joined = (texts: readonly (string | null)[]) =>
    texts.every((text) => text === null) ? "" : texts.map((text) => text ?? "").join("; ");
  return {
    company: organisations.map(({ organisationId }) => names.get(organisationId) ?? "").join("; "),
    share: joined(organisations.map(({ share }) => (share === null ? null : String(share / 100)))),
    share_source: joined(organisations.map(({ shareSource }) => shareSource)),
    ...{ name: draft.name, kind: draft.kind, industry: draft.industry, state: draft.state },
    ...{ place: draft.placeName, address: draft.address, zip: draft.zip, placeId: draft.placeId },
    latitude: point?.lat ?? null,
    longitude: point?.lon ?? null,
    precision: point?.precision ?? null,
    ...{ status: draft.status, announced: draft.announcedOn, construction: draft.constructionOn },
    ...{ opened: draft.openedOn, closed: draft.closedOn, note: draft.note },
    ...{ source: draft.source, source_url: draft.sourceUrl, phase: null, isPhase: false },
    organisations: organisations.map(({ organisationId }) => ({
      ...{ id: organisationId, name: names.get(organisationId) ?? "" },
    })),
  };
}
