/** The boxes of a drafted plan as they are typed: text throughout. */
import type { PlanDraft } from "./plan-draft";

export const TERM_BOXES = ["headingJa", "headingEn", "shortJa", "shortEn", "source"] as const;

export type TypedTerm = Record<(typeof TERM_BOXES)[number], string> & {
  key: string;
  axis: string;
  nested: boolean;
  code: string;
};
export type TypedPlan = {
  nameJa: string;
  nameEn: string;
  day: string;
  noteJa: string;
  noteEn: string;
  source: string;
  terms: TypedTerm[];
  carries: string[];
};

/** The name of a box of the term at a place. */
export const boxOfTerm = (at: number, box: string): string => `term-${at}-${box}`;

export function typedPlanOf(draft: PlanDraft): TypedPlan {
  const { name, inForceFrom, note, source, terms, carries } = draft;
  return {
    ...{ nameJa: name.ja, nameEn: name.en, day: inForceFrom ?? "" },
    ...{ noteJa: note.ja, noteEn: note.en, source, carries: [...carries] },
    terms: terms.map(({ key, axis, nested, code, heading, short, source: own }) => ({
      ...{ key: key ?? "", axis, nested, code, source: own },
      ...{ headingJa: heading.ja, headingEn: heading.en, shortJa: short.ja, shortEn: short.en },
    })),
  };
}
