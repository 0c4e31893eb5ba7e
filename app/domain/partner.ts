/** Partners (連携団体): the bodies through which an organiser reaches people. */

export const PARTNER_TYPES = [
  "japan-america-society",
  "chamber",
  "edc",
  "university",
  "festival",
  "sister-city",
  "company",
  "government",
  "other",
] as const;
export type PartnerType = (typeof PARTNER_TYPES)[number];

/** What a partner is to one stop or session. */
export const PARTNER_ROLES = ["host", "co-host", "company", "festival", "other"] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];
