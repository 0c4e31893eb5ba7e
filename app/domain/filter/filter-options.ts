/** What a filter bar offers: every choice by its key and name. */
import type { EventForm } from "~/domain/counting/event-form";
import type { Bilingual } from "~/domain/value/language";

export type NamedKey = { key: string; name: Bilingual };
export type NoneType = "untagged" | "unclassified" | "unmapped" | "before-plan";

/** Terms and rows for none of one plan version; the days before the first plan have no name. */
export type TermGroup = {
  plan: string;
  name: Bilingual | null;
  /** A head of priority areas stands before its leaves, which name it. */
  terms: (NamedKey & { head: string | null })[];
  none: { key: string; type: NoneType }[];
};

export type FilterOptions = {
  /** Fiscal years that can be asked for, latest first. */
  years: number[];
  kinds: (NamedKey & { form: EventForm })[];
  organisers: (NamedKey & { type: "mission" | "agency" })[];
  states: NamedKey[];
  /** In official order, by `jurisdictionKey`. */
  jurisdictions: NamedKey[];
  priorities: TermGroup[];
  tiers: TermGroup[];
  /** Plans under which tags can be restated, latest first. P26 */
  plans: NamedKey[];
};
