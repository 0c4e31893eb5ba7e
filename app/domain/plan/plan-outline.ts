/**
 * The outline of a drafted plan: its terms in order, priority areas one level deep, and the steps that change it.
 *
 * Terms of one axis stand together; a head moves with what is under it. A step that leads nowhere changes nothing.
 */
import { headOf, TERM_AXES, type TermAxis, type TermDraft } from "./plan-draft";

const OUTLINE_MOVES = ["up", "down", "nest", "unnest", "remove"] as const;
export type OutlineMove = (typeof OUTLINE_MOVES)[number];
export type OutlineStep = { move: OutlineMove; at: number } | { add: TermAxis };

/** A step as the value of a button: up.3, add.tier. */
export function parseOutlineStep(text: string): OutlineStep | null {
  const [name, of] = text.split(".");
  const axis = TERM_AXES.find((each) => each === of);
  if (name === "add") return axis === undefined ? null : { add: axis };
  const move = OUTLINE_MOVES.find((each) => each === name);
  return move !== undefined && /^\d{1,2}$/.test(of ?? "") ? { move, at: Number(of) } : null;
}

export function withStep(terms: readonly TermDraft[], step: OutlineStep): TermDraft[] {
  const ordered = inAxisOrder(terms);
  if ("add" in step) return inAxisOrder([...ordered, newTerm(step.add, ordered)]);
  const term = ordered[step.at];
  if (term === undefined) return ordered;
  if (step.move === "remove") return removed(ordered, step.at);
  if (step.move === "nest" || step.move === "unnest")
    return settled(ordered, step.at, step.move === "nest");
  return moved(ordered, step.at, step.move);
}

/** Priority areas, tiers and traits; nobody is nested where there is no head. */
export function inAxisOrder(terms: readonly TermDraft[]): TermDraft[] {
  const ordered = TERM_AXES.flatMap((axis) => terms.filter((term) => term.axis === axis));
  return ordered.map((term, at) =>
    term.nested && (term.axis !== "priority" || headOf(ordered, at) === null)
      ? { ...term, nested: false }
      : term,
  );
}

function removed(terms: readonly TermDraft[], at: number): TermDraft[] {
  const left = terms.map((term, below) =>
    headOf(terms, below) === at ? { ...term, nested: false } : term,
  );
  return inAxisOrder(left.filter((_term, place) => place !== at));
}

/** A head with others under it cannot go under another head: there is one level. */
function settled(terms: readonly TermDraft[], at: number, nested: boolean): TermDraft[] {
  if (nested && terms.some((_term, below) => headOf(terms, below) === at)) return [...terms];
  return inAxisOrder(terms.map((term, place) => (place === at ? { ...term, nested } : term)));
}

/** Changes places with the sibling before or after it, each with what is under it. */
function moved(terms: readonly TermDraft[], at: number, way: "up" | "down"): TermDraft[] {
  const blocks = siblingsOf(terms, at);
  const own = blocks.findIndex(({ from }) => from === at);
  const first = blocks[way === "up" ? own - 1 : own];
  const second = blocks[way === "up" ? own : own + 1];
  if (first === undefined || second === undefined) return [...terms];
  return [
    ...terms.slice(0, first.from),
    ...terms.slice(second.from, second.to),
    ...terms.slice(first.from, first.to),
    ...terms.slice(second.to),
  ];
}

type Block = { from: number; to: number };

/** Terms under the same head, each with what is under it; they stand one after the other. */
function siblingsOf(terms: readonly TermDraft[], at: number): Block[] {
  const { axis, nested } = terms[at] ?? {};
  const head = headOf(terms, at);
  const places = terms.flatMap((term, place) =>
    term.axis === axis && term.nested === nested && headOf(terms, place) === head ? [place] : [],
  );
  return places.map((from) => {
    let to = from + 1;
    while (to < terms.length && headOf(terms, to) === from) to += 1;
    return { from, to };
  });
}

const PREFIX: Record<TermAxis, string> = { priority: "", tier: "I", trait: "R" };

/** An empty term with the next code of its axis: 3, I4, R5. */
function newTerm(axis: TermAxis, terms: readonly TermDraft[]): TermDraft {
  const codes = new Set(terms.map(({ code }) => code));
  let number = 1;
  while (codes.has(`${PREFIX[axis]}${number}`)) number += 1;
  const none = { ja: "", en: "" };
  const code = `${PREFIX[axis]}${number}`;
  return { ...{ key: null, axis, code, nested: false }, heading: none, short: none, source: "" };
}
