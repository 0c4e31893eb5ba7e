/** Partners (連携団体) as an event names them, as a whole and at its occurrences. P35, P38 */

/** What a partner is to one stop or session. */
export const PARTNER_ROLES = ["host", "co-host", "company", "festival", "other"] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** One partner at one occurrence, as its organiser names it. */
export type NamedPartner = { role: PartnerRole; name: string };

/**
 * Partners as an event shows them: each as the one it stands for, and that one once, by its own name where that was
 * typed. P38
 */
export function shownPartners<Named extends { partnerId: number | null }>(
  named: readonly Named[],
  standing: ReadonlyMap<number, number>,
): Named[] {
  const shown = new Map<number | Named, Named>();
  for (const one of named) {
    const { partnerId } = one;
    if (partnerId === null) {
      shown.set(one, one);
      continue;
    }
    const stands = standing.get(partnerId) ?? partnerId;
    if (!shown.has(stands) || stands === partnerId)
      shown.set(stands, { ...one, partnerId: stands });
  }
  return [...shown.values()];
}
