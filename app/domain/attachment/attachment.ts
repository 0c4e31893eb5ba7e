/** What is said of a photo or a paper of an event, and who may say it. P190, P192 */
import {
  type Actor,
  canEditEvent,
  canHostOccurrence,
  type EventStanding,
} from "../people/permissions";
import type { BilingualText } from "../value/language";
import { ALLOWED, refuse, type Verdict } from "../value/verdict";

/** Of the people who can be recognised: nobody has asked, all agreed, there are none, or one did not agree. */
export const CONSENTS = ["unasked", "given", "nobody", "refused"] as const;
export type Consent = (typeof CONSENTS)[number];

export type AttachmentDraft = {
  caption: BilingualText;
  /** Who took the photo or wrote the paper. */
  credit: string | null;
  consent: Consent;
  mayBePublished: boolean;
};

export const NOTHING_SAID: AttachmentDraft = {
  caption: { ja: null, en: null },
  credit: null,
  consent: "unasked",
  mayBePublished: false,
};

/** May people outside the meeting of its readers be shown who is in it? */
export function hasConsent({ consent }: Pick<AttachmentDraft, "consent">): boolean {
  return consent === "given" || consent === "nobody";
}

/** Nothing is published of people who were not asked. */
export function checkDraft(draft: AttachmentDraft): Verdict<"published-without-consent"> {
  return draft.mayBePublished && !hasConsent(draft) ? refuse("published-without-consent") : ALLOWED;
}

/** Whoever may change the event, and whoever hosts one of its occurrences. */
export function canAttach(
  actor: Actor,
  event: EventStanding & { occurrences: readonly { organisers: readonly string[] }[] },
): boolean {
  if (canEditEvent(actor, event)) return true;
  return event.occurrences.some((one) => canHostOccurrence(actor, event, one));
}
