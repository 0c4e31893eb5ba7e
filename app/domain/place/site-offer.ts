/** A site as it is offered and shown beside an event: in words of one language. */
export type NamedSite = { id: number; name: string; fictional: boolean };

export type NamedTie = { id: number; state: string; name: string; fictional: boolean };

/** What is offered near a stop, each with its distance in whole kilometres, or by what somebody typed. P144 */
export type SiteOffer = {
  /** What was asked: answers may come in another order. */
  asked: string;
  sites: (NamedSite & { km: number | null })[];
  ties: (NamedTie & { km: number })[];
  /** How many there are, those beyond the offered included. */
  siteCount: number;
  tieCount: number;
};
