/** The form of a site: from typed boxes to what they say, or to what is wrong with which box. */
import { z } from "zod";
import { LIST_BUTTON, listEditOf } from "~/domain/entry/list-button";
import { withListEdit } from "~/domain/entry/typed-boxes";
import { isIndustry } from "~/domain/site/industry";
import type { ReadSite, SiteErrors } from "~/domain/site/read-site";
import { FIGURE_BASES, FIGURE_MEASURES, SITE_KINDS, SITE_STATUSES } from "~/domain/site/site";
import { isSiteDay } from "~/domain/site/site-day";
import type { SiteFigure } from "~/domain/site/site-draft";
import {
  EMPTY_ENTRIES,
  SITE_BOXES,
  SITE_LISTS,
  type TypedCompany,
  type TypedFigure,
  type TypedSite,
  typedSiteOfBoxes,
} from "~/domain/site/typed-site";
import { CURRENCIES } from "~/domain/value/currency";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { parseWrittenCount } from "~/domain/value/written-count";
import {
  boxName,
  choiceOf,
  type Issues,
  keyOf,
  optionalText,
  refuseField,
  take,
} from "./boxes/fields.server";
import { unreadable } from "./boxes/unreadable.server";

const MOST_ENTRIES = 100;
const MAX_FIGURE = 1_000_000_000_000_000;
const WHOLE_SHARE = 10_000;
const ENTRY = /^(companies|phases|figures)\[(\d{1,3})\]\.[A-Za-z]{1,20}$/;
const BESIDE: readonly string[] = ["revision", LIST_BUTTON];

export function readSiteBody(form: FormData): { typed: TypedSite; isListButton: boolean } {
  const boxes: [string, string][] = [];
  for (const [name, value] of form) {
    if (BESIDE.includes(name)) continue;
    const index = ENTRY.exec(name)?.[2];
    const isKnown = index === undefined ? isSiteBox(name) : Number(index) <= MOST_ENTRIES;
    if (!isKnown || typeof value !== "string") throw unreadable();
    boxes.push([name, value.slice(0, PARAGRAPH * 4)]);
  }
  const typed = typedSiteOfBoxes(boxes);
  const pressed = form.get(LIST_BUTTON);
  if (pressed === null) return { typed, isListButton: false };
  const edit = listEditOf(pressed);
  const list = SITE_LISTS.find((known) => known === edit?.list);
  if (edit === null || list === undefined) throw unreadable();
  // What is inserted is an empty entry, whatever the button says.
  const own = edit.type === "insert" ? { ...edit, entry: { ...EMPTY_ENTRIES[list] } } : edit;
  return { typed: withListEdit(typed, own), isListButton: true };
}

const isSiteBox = (name: string) => SITE_BOXES.some((box) => box === name);

export function readSite(
  typed: TypedSite,
  states: ReadonlySet<string>,
): { ok: true; site: ReadSite } | { ok: false; errors: SiteErrors } {
  const parsed = schemaOf(states).safeParse({
    ...typed,
    companies: typed.companies.map((one, at) => ({ ...one, at })).filter(isFilled),
    phases: typed.phases,
    figures: typed.figures,
  });
  if (parsed.success) return { ok: true, site: parsed.data };
  const errors: SiteErrors = {};
  for (const { path, message } of parsed.error.issues) {
    const name = boxName(path);
    errors[name] = [...(errors[name] ?? []), message];
  }
  return { ok: false, errors };
}

const isFilled = ({ name, share, shareSource }: TypedCompany) =>
  [name, share, shareSource].some((text) => text.trim() !== "");

const day = () =>
  optionalText(LINE).superRefine((text, context) => {
    if (text !== null && !isSiteDay(text)) refuseField(context, [], "not-a-day");
  });

const required = (max: number) =>
  optionalText(max).transform((text, context) => {
    if (text === null) refuseField(context, [], "required");
    return text ?? "";
  });

function schemaOf(states: ReadonlySet<string>) {
  return z
    .object({
      name: optionalText(LINE),
      kind: choiceOf(SITE_KINDS),
      industry: optionalText(LINE).superRefine((code, context) => {
        if (code !== null && !isIndustry(code)) refuseField(context, [], "not-an-industry");
      }),
      state: z
        .literal("")
        .transform(() => null)
        .or(keyOf(states)),
      placeName: optionalText(LINE),
      address: optionalText(LINE),
      zip: optionalText(LINE).superRefine((zip, context) => {
        if (zip !== null && !/^\d{5}(-\d{4})?$/.test(zip)) refuseField(context, [], "not-a-zip");
      }),
      lat: degrees(90),
      lon: degrees(180),
      status: choiceOf(SITE_STATUSES),
      announcedOn: day(),
      constructionOn: day(),
      openedOn: day(),
      closedOn: day(),
      source: required(LINE),
      sourceUrl: optionalText(LINE).superRefine((url, context) => {
        if (url !== null && !/^https?:\/\/\S+$/.test(url))
          refuseField(context, [], "not-a-web-address");
      }),
      note: optionalText(PARAGRAPH),
      companies: z.array(Company).min(1, "company-missing").max(MOST_ENTRIES, "too-many"),
      phases: z.array(Phase).max(MOST_ENTRIES, "too-many"),
      figures: z.array(Figure).max(MOST_ENTRIES, "too-many"),
    })
    .transform(({ lat, lon, figures, ...site }, context): ReadSite => {
      if ((lat === null) !== (lon === null))
        refuseField(context, [lat === null ? "lat" : "lon"], "half-a-point");
      const names = site.phases.map(({ name }) => name);
      const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
      if (twice >= 0) refuseField(context, ["phases", twice, "name"], "given-twice");
      return {
        ...site,
        at: lat === null || lon === null ? null : { lat, lon },
        figures: figures.map(({ phase, ...figure }, at) => ({
          phase: phase === null ? null : phaseOf(phase, names, at, context),
          ...figure,
        })),
      };
    });
}

function phaseOf(name: string, names: readonly string[], at: number, context: Issues) {
  const phase = names.indexOf(name);
  if (phase < 0) refuseField(context, ["figures", at, "phase"], "unknown");
  return phase < 0 ? null : phase;
}

function degrees(most: number) {
  return z.string().transform((typed, context) => {
    const text = typed.normalize("NFKC").trim().replace("−", "-");
    if (text === "") return null;
    const value = /^-?\d{1,3}(\.\d{1,10})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(Math.abs(value) <= most)) refuseField(context, [], "not-degrees");
    return value;
  });
}

const Company = z
  .object({ name: required(LINE), share: z.string(), shareSource: optionalText(LINE) })
  .transform(({ name, share: typed, shareSource }, context) => {
    const text = typed.normalize("NFKC").trim().replace(/%$/, "").trim();
    if (text === "") return { name, share: null, shareSource: null };
    const share = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : -1;
    if (share < 0 || share > WHOLE_SHARE) refuseField(context, ["share"], "not-a-share");
    if (shareSource === null) refuseField(context, ["shareSource"], "share-source-missing");
    return { name, share, shareSource };
  });

const Phase = z.object({
  name: required(LINE),
  status: choiceOf(SITE_STATUSES),
  announcedOn: day(),
  openedOn: day(),
  note: optionalText(PARAGRAPH),
  source: required(LINE),
});

type ReadFigure = Omit<SiteFigure, "phase"> & { phase: string | null };

const Figure = z
  .object({
    year: z.string(),
    measure: choiceOf(FIGURE_MEASURES),
    value: z.string(),
    qualifier: choiceOf(QUALIFIERS),
    currency: choiceOf(CURRENCIES),
    priceYear: z.string(),
    basis: choiceOf(FIGURE_BASES),
    phase: optionalText(LINE),
    asOf: day(),
    definition: optionalText(PARAGRAPH),
    wording: optionalText(LINE),
    source: required(LINE),
  })
  .transform((boxes, context): ReadFigure => {
    const isMoney = boxes.measure === "investment";
    return {
      ...boxes,
      year: yearOf(boxes, "year", context) ?? 0,
      value: take(context, ["value"], parseWrittenCount(boxes.value, COUNTED)) ?? 0,
      currency: isMoney ? boxes.currency : null,
      priceYear:
        isMoney && boxes.priceYear.trim() !== "" ? yearOf(boxes, "priceYear", context) : null,
    };
  });

const COUNTED = {
  max: MAX_FIGURE,
  counters: { before: [], after: ["人", "名", "ドル", "円"] },
};

function yearOf(
  boxes: Pick<TypedFigure, "year" | "priceYear">,
  box: "year" | "priceYear",
  context: Issues,
) {
  const text = boxes[box].normalize("NFKC").trim();
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  refuseField(context, [box], "not-a-year");
  return null;
}
