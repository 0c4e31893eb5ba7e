/**
 * The forms about versions of the action plan: a new one, its draft, and a new wording.
 *
 * Every box is text. What was typed is given back as it was, with what is wrong by the name of its box.
 */
import { parseDay } from "~/domain/day/parse-day";
import {
  checkCode,
  checkVersion,
  MOST_TERMS,
  type PlanDraft,
  TERM_AXES,
  type TermDraft,
} from "~/domain/plan/plan-draft";
import {
  boxOfTerm,
  type TERM_BOXES,
  type TypedPlan,
  type TypedTerm,
} from "~/domain/plan/typed-plan-draft";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { textOf } from "./boxes/field-texts.server";

export type BoxErrors = Record<string, string>;

/** Reads boxes one after the other and collects what is wrong. */
function boxReader(errors: BoxErrors) {
  return (name: string, typed: string, max: number, required = false): string => {
    const text = cleanText(typed, { max });
    if (!text.ok) errors[name] = text.reason;
    else if (required && text.value === "") errors[name] = "required";
    return text.ok ? text.value : "";
  };
}

export type NewPlan = { id: string; from: "latest" | "nothing" };

export function readNewPlan(
  posted: FormData,
): { ok: true; value: NewPlan } | { ok: false; typed: NewPlan; problem: string } {
  const typed = textOf(posted, "id").normalize("NFKC").trim();
  const from = textOf(posted, "from") === "nothing" ? "nothing" : "latest";
  const named = checkVersion(typed);
  if (named.ok) return { ok: true, value: { id: typed, from } };
  return { ok: false, typed: { id: typed.slice(0, LINE), from }, problem: named.reason };
}

export type ReadDraft = { typed: TypedPlan; draft: PlanDraft; errors: BoxErrors };

export function readPlanDraft(posted: FormData): ReadDraft {
  const errors: BoxErrors = {};
  const read = boxReader(errors);
  const typed = typedPlan(posted);
  const day = typed.day.trim() === "" ? null : parseDay(typed.day);
  if (day !== null && !day.ok) errors.day = day.reason;
  const draft: PlanDraft = {
    name: {
      ja: read("nameJa", typed.nameJa, LINE, true),
      en: read("nameEn", typed.nameEn, LINE, true),
    },
    inForceFrom: day?.ok ? day.value : null,
    note: {
      ja: read("noteJa", typed.noteJa, PARAGRAPH),
      en: read("noteEn", typed.noteEn, PARAGRAPH),
    },
    source: read("source", typed.source, LINE),
    terms: typed.terms.map((term, at) => termOf(term, at, errors)),
    carries: typed.carries,
  };
  return { typed, draft, errors };
}

function termOf(term: TypedTerm, at: number, errors: BoxErrors): TermDraft {
  const read = boxReader(errors);
  const box = (name: (typeof TERM_BOXES)[number]) => read(boxOfTerm(at, name), term[name], LINE);
  const code = term.code.normalize("NFKC").trim();
  const named = checkCode(code);
  if (!named.ok) errors[boxOfTerm(at, "code")] = named.reason;
  return {
    key: term.key === "" ? null : term.key,
    axis: TERM_AXES.find((axis) => axis === term.axis) ?? "priority",
    ...{ code, nested: term.nested },
    heading: { ja: box("headingJa"), en: box("headingEn") },
    short: { ja: box("shortJa"), en: box("shortEn") },
    source: box("source"),
  };
}

function typedPlan(posted: FormData): TypedPlan {
  const text = (name: string) => textOf(posted, name);
  const terms: TypedTerm[] = [];
  while (terms.length <= MOST_TERMS && posted.has(boxOfTerm(terms.length, "code"))) {
    const box = (name: string) => text(boxOfTerm(terms.length, name));
    terms.push({
      ...{ key: box("key"), axis: box("axis"), nested: box("nested") === "1", code: box("code") },
      ...{ headingJa: box("headingJa"), headingEn: box("headingEn") },
      ...{ shortJa: box("shortJa"), shortEn: box("shortEn"), source: box("source") },
    });
  }
  const carries = posted.getAll("carries").filter((key) => typeof key === "string");
  return {
    ...{ nameJa: text("nameJa"), nameEn: text("nameEn"), day: text("day") },
    ...{ noteJa: text("noteJa"), noteEn: text("noteEn"), source: text("source") },
    ...{ terms, carries: [...new Set(carries)] },
  };
}

export type TypedWording = Record<"headingJa" | "headingEn" | "shortJa" | "shortEn", string>;
export type TypedRewording = TypedWording & { reason: string };

/** The new wording with its reason; every box must be filled. */
export function readRewording(posted: FormData): { typed: TypedRewording; errors: BoxErrors } {
  const errors: BoxErrors = {};
  const read = boxReader(errors);
  const box = (name: string) => read(name, textOf(posted, name), LINE, true);
  const clean = {
    ...{ headingJa: box("headingJa"), headingEn: box("headingEn") },
    ...{ shortJa: box("shortJa"), shortEn: box("shortEn"), reason: box("reason") },
  };
  if (Object.keys(errors).length === 0) return { typed: clean, errors };
  const raw = (name: string) => textOf(posted, name).slice(0, PARAGRAPH);
  const typed = {
    ...{ headingJa: raw("headingJa"), headingEn: raw("headingEn") },
    ...{ shortJa: raw("shortJa"), shortEn: raw("shortEn"), reason: raw("reason") },
  };
  return { typed, errors };
}

export type TypedLink = { from: string; to: string; reason: string };

/** The table of the crosswalk: a reason in the box of two terms links them. Boxes are named `link 3.0:1 4.0:1-1`. */
export function readLinks(posted: FormData): { links: TypedLink[]; errors: BoxErrors } {
  const errors: BoxErrors = {};
  const read = boxReader(errors);
  const links = [...new Map(posted)].flatMap(([name, value]): TypedLink[] => {
    const [, from, to] = /^link (\S{1,40}) (\S{1,40})$/.exec(name) ?? [];
    if (from === undefined || to === undefined || typeof value !== "string") return [];
    const reason = read(name, value, LINE);
    const shown = errors[name] === undefined ? reason : value.slice(0, PARAGRAPH);
    return shown === "" ? [] : [{ from, to, reason: shown }];
  });
  return { links, errors };
}
