/** What the page of a partner tells of: `?saved=` in its address. */
export const PARTNER_SAVED = [
  "added",
  "changed",
  "contacts",
  "merged",
  "parted",
  "distinct",
  "withdrawn",
  "restored",
] as const;
export type PartnerSaved = (typeof PARTNER_SAVED)[number];
