/** An event as its page receives it. */

import type { Headcount, Method, Mode, OfficialSums } from "~/domain/counting/observation";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { NamedPartner } from "~/domain/partner";

export type ShownOccurrence = OccurrenceDraft & { id: number };

export type ShownEvent = {
  id: number;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  fictional: boolean;
  plan: string | null;
  source: string | null;
  mark: string | null;
  createdAt: Date;
  updatedAt: Date;
  draft: Omit<EventDraft, "occurrences"> & { occurrences: ShownOccurrence[] };
};

/** The official figure of one mode, with how it was counted. */
export type ShownOfficial = Headcount & {
  mode: Mode;
  method: Method;
  wording: string;
  note: string | null;
};

export type ShownFacts = {
  id: number;
  countyName: string | null;
  posts: string[];
  disputed: boolean;
  sums: OfficialSums;
  official: ShownOfficial[];
  partners: (NamedPartner & { partnerId: number | null })[];
};

/** A partner of the event as a whole; null where it is not in the register. */
export type ShownPartner = { name: string; partnerId: number | null };
