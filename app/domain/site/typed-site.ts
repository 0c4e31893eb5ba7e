/** A site as its form holds it: text, empty where nothing is known, with its lists. */
import { treeOfBoxes } from "~/domain/entry/typed-boxes";
import { USUAL_CURRENCY } from "~/domain/value/currency";
import type { SiteDraft } from "./site-draft";

export const SITE_BOXES = [
  ...["name", "kind", "industry", "state", "placeName", "address", "zip", "lat", "lon"],
  ...["status", "announcedOn", "constructionOn", "openedOn", "closedOn"],
  ...["source", "sourceUrl", "note"],
] as const;
export type SiteBox = (typeof SITE_BOXES)[number];

const COMPANY_BOXES = ["name", "share", "shareSource"] as const;
const PHASE_BOXES = ["name", "status", "announcedOn", "openedOn", "note", "source"] as const;
const FIGURE_BOXES = [
  ...["year", "measure", "value", "qualifier", "currency", "priceYear", "basis"],
  ...["phase", "asOf", "definition", "wording", "source"],
] as const;

export type TypedCompany = Record<(typeof COMPANY_BOXES)[number], string>;
export type TypedPhase = Record<(typeof PHASE_BOXES)[number], string>;
/** `phase`: by its name; empty: the site as a whole. */
export type TypedFigure = Record<(typeof FIGURE_BOXES)[number], string>;
export type TypedSite = Record<SiteBox, string> & {
  companies: TypedCompany[];
  phases: TypedPhase[];
  figures: TypedFigure[];
};

export const SITE_LISTS = ["companies", "phases", "figures"] as const;
export type SiteList = (typeof SITE_LISTS)[number];

export const EMPTY_ENTRIES = {
  companies: { name: "", share: "", shareSource: "" },
  phases: {
    ...{ name: "", status: "announced", announcedOn: "", openedOn: "" },
    ...{ note: "", source: "" },
  },
  figures: {
    ...{ year: "", measure: "employees", value: "", qualifier: "exact" },
    ...{ currency: USUAL_CURRENCY as string, priceYear: "", basis: "reported", phase: "" },
    ...{ asOf: "", definition: "", wording: "", source: "" },
  },
} satisfies { companies: TypedCompany; phases: TypedPhase; figures: TypedFigure };

export function emptyTypedSite(begun: Partial<TypedSite> = {}): TypedSite {
  const boxes = Object.fromEntries(SITE_BOXES.map((box) => [box, ""])) as Record<SiteBox, string>;
  const lists = { companies: [{ ...EMPTY_ENTRIES.companies }], phases: [], figures: [] };
  return { ...boxes, kind: "plant", status: "operating", ...lists, ...begun };
}

/** `names`: what each organisation is called, by its id. A point that follows from town or state has no boxes. */
export function typedSiteOf(draft: SiteDraft, names: ReadonlyMap<number, string>): TypedSite {
  const { point, organisations, phases, figures } = draft;
  const isTyped = point?.precision === "address";
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  const boxes = SITE_BOXES.map((box) => {
    if (box === "lat" || box === "lon") return [box, isTyped ? text(point[box]) : ""];
    return [box, text(draft[box])];
  });
  return {
    ...(Object.fromEntries(boxes) as Record<SiteBox, string>),
    companies: organisations.map(({ organisationId, share, shareSource }) => ({
      name: names.get(organisationId) ?? "",
      share: share === null ? "" : String(share / 100),
      shareSource: text(shareSource),
    })),
    phases: phases.map((phase) => ({
      ...{ name: phase.name, status: phase.status, source: phase.source },
      announcedOn: text(phase.announcedOn),
      openedOn: text(phase.openedOn),
      note: text(phase.note),
    })),
    figures: figures.map((figure) => ({
      ...{ year: text(figure.year), measure: figure.measure, value: text(figure.value) },
      ...{ qualifier: figure.qualifier, currency: figure.currency ?? USUAL_CURRENCY },
      ...{ priceYear: text(figure.priceYear), basis: figure.basis },
      phase: figure.phase === null ? "" : (phases[figure.phase]?.name ?? ""),
      ...{ asOf: text(figure.asOf), definition: text(figure.definition) },
      ...{ wording: text(figure.wording), source: figure.source },
    })),
  };
}

export function typedSiteOfBoxes(posted: Iterable<[string, unknown]>): TypedSite {
  const tree = recordOf(treeOfBoxes(posted));
  const boxes = SITE_BOXES.map((box) => [box, textAt(tree, box, "")]);
  return {
    ...(Object.fromEntries(boxes) as Record<SiteBox, string>),
    companies: entriesOf(tree.companies, COMPANY_BOXES, EMPTY_ENTRIES.companies),
    phases: entriesOf(tree.phases, PHASE_BOXES, EMPTY_ENTRIES.phases),
    figures: entriesOf(tree.figures, FIGURE_BOXES, EMPTY_ENTRIES.figures),
  };
}

function entriesOf<Name extends string>(
  list: unknown,
  names: readonly Name[],
  empty: Record<Name, string>,
): Record<Name, string>[] {
  return (Array.isArray(list) ? Array.from(list) : []).map((entry) => {
    const record = recordOf(entry);
    const boxes = names.map((name) => [name, textAt(record, name, empty[name])]);
    return Object.fromEntries(boxes) as Record<Name, string>;
  });
}

function textAt(record: Record<string, unknown>, name: string, otherwise: string): string {
  const value = record[name];
  return typeof value === "string" ? value : otherwise;
}

function recordOf(value: unknown): Record<string, unknown> {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? { ...value } : {};
}
