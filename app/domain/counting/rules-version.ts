/**
 * The version of the counting rules (docs/rules.md, N0 to N15): the day of the last change by which a figure comes out
 * otherwise. A frozen report carries it; two reports of different versions differ by the rule.
 */
export const RULES = "2026-12-01";
