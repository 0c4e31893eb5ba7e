/** Who takes part in an event that begins from another, under the lead of whoever enters it. P43, P45 */
type Part = { coOrganisers: string[]; occurrences: { organisers: string[] }[] };

/**
 * With this lead, which is no longer a co-organiser; no occurrence is left to an organiser that has no part any more.
 */
export function organisersUnder<Event extends Part>(
  lead: string,
  event: Event,
): { lead: string; coOrganisers: string[]; occurrences: Event["occurrences"] } {
  const coOrganisers = event.coOrganisers.filter((organiser) => organiser !== lead);
  const takesPart = (organiser: string) => organiser === lead || coOrganisers.includes(organiser);
  return {
    lead,
    coOrganisers,
    occurrences: event.occurrences.map((one) => ({
      ...one,
      organisers: one.organisers.filter(takesPart),
    })),
  };
}
