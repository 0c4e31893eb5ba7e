/**
 * The version of the counting rules (the N rules of docs/rules.md): the day of the last change by which a figure comes out
 * otherwise. A frozen report carries it; two reports of different versions differ by the rule.
 */
export const RULES = "2026-12-01";
