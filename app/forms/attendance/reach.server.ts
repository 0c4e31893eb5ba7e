/**
 * The grid of actual reach: one number and its qualifier per measure, and what it cost in the end. N6, N12
 *
 * An empty box means not known; 0 is a figure.
 */

import type { ShownReach } from "~/domain/attendance/shown-reach";
import { REACH_MEASURES, type ReachMeasure } from "~/domain/counting/reach";
import type { ReachDraft } from "~/domain/event/event-draft";
import { CURRENCIES } from "~/domain/value/currency";
import { idOf } from "~/domain/value/id-of";
import { MAX_COST, MAX_REACH } from "~/domain/value/limits";
import type { Money } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { parseWholeNumber, type WholeNumberRefusal } from "~/domain/value/whole-number";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";

const GIVEN_BACK = 200;

type TypedFigure = { value: string; qualifier: string; shown: string };
export type TypedReach = Record<ReachMeasure, TypedFigure> & {
  cost: TypedFigure & { currency: string };
};
export type ReachErrors = Partial<
  Record<ReachMeasure | "cost" | "session", WholeNumberRefusal | "session-unknown">
>;
export type ReadReach =
  | {
      ok: true;
      occurrenceId: number;
      figures: Pick<ReachDraft, "measure" | "value" | "qualifier">[];
      shown: ShownReach;
      cost: { given: Money | null; shown: string };
    }
  | { ok: false; typed: TypedReach; errors: ReachErrors };

export function readReach(form: FormData): ReadReach {
  const errors: ReachErrors = {};
  const figures: Pick<ReachDraft, "measure" | "value" | "qualifier">[] = [];
  const typed = typedReach(form);
  const occurrenceId = idOf(textOf(form, "session"));
  if (occurrenceId === null) errors.session = "session-unknown";
  for (const measure of REACH_MEASURES) {
    const { value, qualifier } = typed[measure];
    if (value.trim() === "") continue;
    const number = parseWholeNumber(value, { max: MAX_REACH });
    if (number.ok)
      figures.push({
        measure,
        value: number.value,
        qualifier: oneOf(QUALIFIERS, qualifier) ?? "exact",
      });
    else errors[measure] = number.reason;
  }
  const cost = readCost(typed.cost, errors);
  if (occurrenceId === null || Object.keys(errors).length > 0) return { ok: false, typed, errors };
  const { impressions, circulation, viewers, views } = typed;
  const shown = {
    impressions: impressions.shown,
    circulation: circulation.shown,
    viewers: viewers.shown,
    views: views.shown,
  };
  return {
    ok: true,
    ...{ occurrenceId, figures, shown },
    cost: { given: cost, shown: typed.cost.shown },
  };
}

function readCost({ value, qualifier, currency }: TypedReach["cost"], errors: ReachErrors) {
  if (value.trim() === "") return null;
  const amount = parseWholeNumber(value, { max: MAX_COST });
  if (!amount.ok) {
    errors.cost = amount.reason;
    return null;
  }
  return {
    amount: amount.value,
    currency: oneOf(CURRENCIES, currency) ?? "USD",
    qualifier: oneOf(QUALIFIERS, qualifier) ?? "exact",
  };
}

function typedReach(form: FormData): TypedReach {
  const of = (measure: ReachMeasure | "cost") => ({
    value: textOf(form, measure).slice(0, GIVEN_BACK),
    qualifier: textOf(form, `${measure}-qualifier`).slice(0, GIVEN_BACK),
    shown: textOf(form, `${measure}-shown`).slice(0, GIVEN_BACK),
  });
  return {
    impressions: of("impressions"),
    circulation: of("circulation"),
    viewers: of("viewers"),
    views: of("views"),
    cost: { ...of("cost"), currency: textOf(form, "cost-currency").slice(0, GIVEN_BACK) },
  };
}
