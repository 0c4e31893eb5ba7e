/** How exactly a published or typed figure is meant: 約 about, 以上 at least, 最大 at most, 未満 under. */
export const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
