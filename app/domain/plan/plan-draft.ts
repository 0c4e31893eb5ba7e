/**
 * A version of the action plan while it is drafted, and when it may be published (P25).
 *
 * P25 The secretariat drafts a version; a draft governs no day and nobody else reads it, neither while it stands nor
 *     after it is discarded, which leaves it in the history alone. It is published for good, from
 *     a day after that of every published version, with every term worded in both languages and a priority area to
 *     choose; from a day in the past only on saying so. Of what is published key, axis, parent and order stay; a
 *     wording changes with a reason, and the former one is kept.
 */
import { type CalendarDate, FIRST_DAY, LAST_DAY } from "~/domain/day/calendar-date";
import type { Bilingual } from "~/domain/value/language";

export const TERM_AXES = ["priority", "tier", "trait"] as const;
export type TermAxis = (typeof TERM_AXES)[number];

export type TermDraft = {
  /** The key under which it is stored; null: it is not yet. */
  key: string | null;
  axis: TermAxis;
  code: string;
  /** Under the head before it. Only priority areas have heads. */
  nested: boolean;
  heading: Bilingual;
  short: Bilingual;
  /** Empty: the plan's. */
  source: string;
};

export type PlanDraft = {
  name: Bilingual;
  inForceFrom: CalendarDate | null;
  note: Bilingual;
  source: string;
  terms: readonly TermDraft[];
  /** Keys of leaves of earlier versions that it takes over as they are. */
  carries: readonly string[];
};

export const MOST_TERMS = 60;

/** Rows for none are named `5.0:untagged`: no term may be. */
const RESERVED = ["untagged", "unclassified", "unmapped"];
const VERSION = /^\d{1,4}(\.\d{1,2}){0,2}$/;
const CODE = /^[0-9A-Za-z][0-9A-Za-z.-]{0,11}$/;

export type CodeRefusal = "required" | "code-malformed";

/** The name of a version: digits and points, so that no page under /plans has it. It is part of keys and addresses. */
export function checkVersion(
  id: string,
): { ok: true } | { ok: false; reason: "required" | "version-malformed" } {
  if (id === "") return { ok: false, reason: "required" };
  return VERSION.test(id) ? { ok: true } : { ok: false, reason: "version-malformed" };
}

/** The code of a term, part of its key. */
export function checkCode(code: string): { ok: true } | { ok: false; reason: CodeRefusal } {
  if (code === "") return { ok: false, reason: "required" };
  if (!CODE.test(code) || RESERVED.includes(code)) return { ok: false, reason: "code-malformed" };
  return { ok: true };
}

export type DraftProblem = {
  /** The box at fault: a field of the plan, or a term by its place. */
  box: "inForceFrom" | "terms" | { term: number };
  reason: "day-out-of-range" | "day-taken" | "too-many" | "code-twice";
};

/** What keeps a draft from being stored. It may be incomplete, but not contradict itself. */
export function draftProblems(
  draft: PlanDraft,
  takenDays: ReadonlySet<CalendarDate>,
): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const { inForceFrom: day, terms } = draft;
  if (day !== null && (day < FIRST_DAY || day > LAST_DAY))
    problems.push({ box: "inForceFrom", reason: "day-out-of-range" });
  else if (day !== null && takenDays.has(day))
    problems.push({ box: "inForceFrom", reason: "day-taken" });
  if (terms.length > MOST_TERMS) problems.push({ box: "terms", reason: "too-many" });
  for (const [at, { code }] of terms.entries()) {
    if (terms.findIndex((term) => term.code === code) < at)
      problems.push({ box: { term: at }, reason: "code-twice" });
  }
  return problems;
}

export type PublishProblem =
  | "day-missing"
  | "day-not-after-last"
  | "day-in-the-past"
  | "no-priority-leaf"
  | "source-missing"
  | "name-incomplete";
export type PublishVerdict =
  | { ok: true }
  | { ok: false; problems: PublishProblem[]; incomplete: string[] };

export type PublishStanding = {
  today: CalendarDate;
  /** The day of the latest published version. */
  last: CalendarDate | null;
  /** Does the person say that a day in the past is meant? */
  confirmsPast: boolean;
  /** Axes of the terms it carries over. */
  carriedAxes: readonly TermAxis[];
};

/** May the draft be published? `incomplete` names the codes of terms that lack a wording. P25 */
export function checkPublish(
  draft: PlanDraft,
  { today, last, confirmsPast, carriedAxes }: PublishStanding,
): PublishVerdict {
  const { name, inForceFrom: day, source, terms } = draft;
  const isPriorityLeaf = (term: TermDraft, at: number) =>
    term.axis === "priority" && !isHead(terms, at);
  const checks: [boolean, PublishProblem][] = [
    [name.ja === "" || name.en === "", "name-incomplete"],
    [source === "", "source-missing"],
    [day === null, "day-missing"],
    [day !== null && last !== null && day <= last, "day-not-after-last"],
    [day !== null && day < today && !confirmsPast, "day-in-the-past"],
    [!terms.some(isPriorityLeaf) && !carriedAxes.includes("priority"), "no-priority-leaf"],
  ];
  const problems = checks.flatMap(([fails, problem]) => (fails ? [problem] : []));
  const incomplete = terms.filter((term) => !isWorded(term)).map(({ code }) => code);
  if (problems.length === 0 && incomplete.length === 0) return { ok: true };
  return { ok: false, problems, incomplete };
}

function isWorded({ heading, short }: TermDraft): boolean {
  return [heading.ja, heading.en, short.ja, short.en].every((text) => text !== "");
}

/** Does a term have others under it? */
export function isHead(terms: readonly TermDraft[], at: number): boolean {
  return terms.some((_term, below) => headOf(terms, below) === at);
}

/** The place of the head of a nested term: the nearest one before it that is not nested itself. */
export function headOf(terms: readonly TermDraft[], at: number): number | null {
  const term = terms[at];
  if (term === undefined || !term.nested) return null;
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = terms[above];
    if (other !== undefined && other.axis === term.axis && !other.nested) return above;
  }
  return null;
}
