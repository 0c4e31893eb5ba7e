/** Strategic projects (戦略的投資案件): what one may be. */

/** How a company takes part. `interest`: it said that it is interested, and nothing more. */
export const COMPANY_ROLES = [
  "investor",
  "lender",
  "operator",
  "supplier",
  "buyer",
  "licensor",
  "interest",
] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

/**
 * How far a project is. considered: to be looked at. announced: named in public. agreed: both Governments go on with it.
 * decided, construction, operating: it is carried out. ended: given up.
 */
export const PROJECT_STATUSES = [
  "considered",
  "announced",
  "agreed",
  "decided",
  "construction",
  "operating",
  "ended",
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** What an amount is. Amounts of two kinds are never added, and those of projects not at all. P105 */
export const AMOUNT_BASES = ["announced", "estimated", "executed", "stock", "flow"] as const;
export type AmountBasis = (typeof AMOUNT_BASES)[number];

/** Tranches of the strategic investment; null on a project: it is of none. */
export const TRANCHES = ["1", "2", "under-consideration"] as const;
export type Tranche = (typeof TRANCHES)[number];
