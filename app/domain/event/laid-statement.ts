/**
 * A figure that a file tells, laid over the official one that the register has of the session and mode. N4
 *
 * A whole event never takes the place of our part: it is to stand beside it, once. N14
 */
import type { Headcount, Method } from "~/domain/counting/observation";
import { takesOfficial } from "~/domain/counting/official-choice";
import type { Scope } from "~/domain/counting/scope";
import type { KnownStatement, ToldStatement } from "./imported-event";

export type ToldFigure = {
  /** Undefined: the file has no such column; null: its cell is empty. */
  figure: ToldStatement | null | undefined;
  method: Method | undefined;
  scope: Scope | undefined;
};

/** `beside`: what is to be recorded without becoming official. */
export type LaidStatement = { official: KnownStatement | null; beside: KnownStatement | null };

/** `wholes`: what stands beside the official one already. */
export function laidStatement(
  told: ToldFigure,
  known: KnownStatement | null,
  wholes: readonly KnownStatement[] = [],
): LaidStatement {
  const stated = statement(told, known);
  if (stated === null || known === null || takesPlace(stated, known))
    return { official: stated, beside: null };
  const stands = wholes.some((one) => isSameFigure(stated, one));
  return { official: known, beside: stands ? null : stated };
}

export function isSameFigure(a: KnownStatement, b: KnownStatement | null): boolean {
  return (
    b !== null &&
    a.wording === b.wording &&
    a.method === b.method &&
    scopeOf(a) === scopeOf(b) &&
    hasNumbers(a, b)
  );
}

const scopeOf = ({ scope = "unknown" }: KnownStatement): Scope => scope;

function takesPlace(stated: KnownStatement, known: KnownStatement): boolean {
  const official = { id: 0, scope: scopeOf(known), corrects: null };
  return takesOfficial({ scope: scopeOf(stated), corrects: null }, official);
}

/** The same words are the same figure, whatever numbers somebody made of them. N4 */
function statement(
  { figure, method, scope }: ToldFigure,
  known: KnownStatement | null,
): KnownStatement | null {
  if (figure === null) return null;
  if (figure === undefined)
    return known === null
      ? null
      : { ...known, method: method ?? known.method, ...counted(scope, known) };
  const { isExplicit, ...words } = figure;
  const isSame = known?.wording === figure.wording && (!isExplicit || hasNumbers(known, figure));
  const numbers = isSame ? known : words;
  return {
    ...numbers,
    method: method ?? (isSame ? known.method : supposedMethod(figure)),
    ...counted(scope, known),
  };
}

/** A new number counts what the one before did, unless the file says what. N14 */
function counted(
  told: Scope | undefined,
  known: KnownStatement | null,
): Pick<KnownStatement, "scope"> {
  const scope = told ?? known?.scope;
  return scope === undefined ? {} : { scope };
}

/** An exact number is what the organiser says; one that is about something is an estimate. Never counted unless it says so. */
const supposedMethod = ({ low, high, openEnded }: ToldStatement): Method =>
  low === high && !openEnded ? "organiser" : "estimate";

const hasNumbers = (a: Headcount, b: Headcount): boolean =>
  a.low === b.low && a.high === b.high && a.openEnded === b.openEnded;
