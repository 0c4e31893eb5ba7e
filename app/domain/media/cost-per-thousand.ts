/**
 * Cost per thousand (CPM) of a placement. P23
 *
 * P23 It is stated per measure and only where both the cost and the reach by that measure are there: planned with
 *     planned, actual with actual. Nothing is summed, and attendance has no part in it. Both qualifiers carry over;
 *     a reach of at least so many makes the cost at most so much. Where the two say opposite things, nothing is said.
 */

import type { ReachMeasure, ReachPhase } from "~/domain/counting/reach";
import type { PlacementDraft } from "~/domain/event/event-draft";
import type { Language } from "~/domain/value/language";
import type { Money } from "~/domain/value/money";
import type { Qualifier } from "~/domain/value/qualifier";
import { groupDigits } from "~/domain/value/whole-number";

/** Hundredths of the currency, so that a cheap thousand still has digits. */
export type CostPerThousand = { hundredths: number; currency: string; qualifier: Qualifier };

type Figure = { value: number; qualifier: Qualifier };

export function costPerThousand(cost: Money | null, reach: Figure | null): CostPerThousand | null {
  if (cost === null || reach === null || reach.value === 0) return null;
  const qualifier = quotientQualifier(cost.qualifier, reach.qualifier);
  if (qualifier === null) return null;
  const hundredths = Math.round((cost.amount * 100_000) / reach.value);
  return { hundredths, currency: cost.currency, qualifier };
}

/** Of one placement, by measure and phase. */
export function costPerThousandOf(
  placement: PlacementDraft,
  measure: ReachMeasure,
  phase: ReachPhase,
): CostPerThousand | null {
  const figure = placement.reach.find((one) => one.measure === measure && one.phase === phase);
  return costPerThousand(
    phase === "planned" ? placement.cost : placement.actualCost,
    figure ?? null,
  );
}

function quotientQualifier(cost: Qualifier, reach: Qualifier): Qualifier | null {
  const [a, b] = [cost, FLIPPED[reach]];
  if (a === b || b === "exact") return a;
  if (a === "exact") return b;
  return a === "about" || b === "about" ? "about" : null;
}

const FLIPPED: Record<Qualifier, Qualifier> = {
  exact: "exact",
  about: "about",
  "at-least": "at-most",
  "at-most": "at-least",
};

/** 18.75ドル, 2,100円; US$18.75, ¥2,100. Without its qualifier. */
export function formatPerThousand(
  { hundredths, currency }: CostPerThousand,
  language: Language,
): string {
  const whole = groupDigits(Math.floor(hundredths / 100));
  const cents = String(hundredths % 100).padStart(2, "0");
  if (currency === "JPY") {
    const yen = groupDigits(Math.round(hundredths / 100));
    return language === "ja" ? `${yen}円` : `¥${yen}`;
  }
  return language === "ja" ? `${whole}.${cents}ドル` : `US$${whole}.${cents}`;
}
