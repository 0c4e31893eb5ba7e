/** How exactly a published or typed figure is meant: 約 about, 以上 at least, 最大 at most. */
export const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Qualifiers that mark a sum: each one that any of its figures has, in a fixed order; none when all are exact. N12 */
export function qualifiersOfSum(qualifiers: readonly Qualifier[]): Qualifier[] {
  return QUALIFIERS.filter((qualifier) => qualifier !== "exact" && qualifiers.includes(qualifier));
}
