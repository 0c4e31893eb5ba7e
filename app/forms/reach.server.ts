/**
 * The grid of actual reach: one number and its qualifier per measure. N6
 *
 * An empty box means not known; 0 is a figure.
 */

import type { ReachDraft } from "~/domain/event-draft";
import { MAX_REACH } from "~/domain/event-limits";
import { QUALIFIERS } from "~/domain/qualifier";
import { REACH_MEASURES, type ReachMeasure } from "~/domain/reach";
import type { ShownReach } from "~/domain/shown-reach";
import { parseWholeNumber, type WholeNumberRefusal } from "~/domain/whole-number";
import { idOf, oneOf, textOf } from "./field-texts.server";

const GIVEN_BACK = 200;

export type TypedReach = Record<ReachMeasure, { value: string; qualifier: string; shown: string }>;
export type ReachErrors = Partial<
  Record<ReachMeasure | "session", WholeNumberRefusal | "session-unknown">
>;
export type ReadReach =
  | {
      ok: true;
      occurrenceId: number;
      figures: Pick<ReachDraft, "measure" | "value" | "qualifier">[];
      shown: ShownReach;
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
  if (occurrenceId === null || Object.keys(errors).length > 0) return { ok: false, typed, errors };
  const { impressions, circulation, viewers, views } = typed;
  const shown = {
    impressions: impressions.shown,
    circulation: circulation.shown,
    viewers: viewers.shown,
    views: views.shown,
  };
  return { ok: true, occurrenceId, figures, shown };
}

function typedReach(form: FormData): TypedReach {
  const of = (measure: ReachMeasure) => ({
    value: textOf(form, measure).slice(0, GIVEN_BACK),
    qualifier: textOf(form, `${measure}-qualifier`).slice(0, GIVEN_BACK),
    shown: textOf(form, `${measure}-shown`).slice(0, GIVEN_BACK),
  });
  return {
    impressions: of("impressions"),
    circulation: of("circulation"),
    viewers: of("viewers"),
    views: of("views"),
  };
}
