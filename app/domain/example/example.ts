/** Good examples (好事例): what is told of an event that others can learn from, who nominates and who chooses. P193, P194 */
import { type Consent, hasConsent } from "../attachment/attachment";
import { type Actor, can, canEditEvent, type EventStanding } from "../people/permissions";
import type { BilingualText } from "../value/language";
import { ALLOWED, refuse, type Verdict } from "../value/verdict";

/** What each example tells, in this order: all of it, or it is an advertisement. */
export const EXAMPLE_PARTS = ["done", "audience", "change", "evidence", "repeat", "hard"] as const;
export type ExamplePart = (typeof EXAMPLE_PARTS)[number];

export const EXAMPLE_STATES = ["nominated", "chosen", "declined", "withdrawn"] as const;
export type ExampleState = (typeof EXAMPLE_STATES)[number];

/** Of the people whom the words name: there are none, or each has agreed. */
export const NAMED_PEOPLE = ["nobody", "agreed"] as const;
export type NamedPeople = (typeof NAMED_PEOPLE)[number];

/** A citation: where it was written and when. Nothing of what was written is copied. */
export type Press = { outlet: string; headline: string; day: string; url: string | null };

export type ExampleDraft = {
  title: BilingualText;
  words: Record<ExamplePart, BilingualText>;
  people: NamedPeople;
  press: Press[];
  /** Attachments of the event, in their order. */
  photos: number[];
};

export const EXAMPLE_TEXT = 400;
export const EXAMPLE_TITLE = 80;
export const HEADLINE = 120;
export const MAX_PRESS = 5;
export const MAX_PHOTOS = 4;

type Nominated = {
  lead: string;
  withdrawnAt: Date | null;
  occurrences: readonly { outcome: string }[];
};

/** What was not held has changed nothing yet. */
export function checkNominated(event: Nominated): Verdict<"event-withdrawn" | "not-held"> {
  if (event.withdrawnAt !== null) return refuse("event-withdrawn");
  return event.occurrences.some(({ outcome }) => outcome === "held") ? ALLOWED : refuse("not-held");
}

/** Who says what an example tells: whoever may change its event. */
export function canNominate(actor: Actor, event: { lead: string }): boolean {
  return canEditEvent(actor, event);
}

export function canChoose(actor: Actor): boolean {
  return can(actor, "example.choose");
}

/** One that was chosen is read by whoever reads its event; the others by those who deal with them. */
export function canReadExample(
  actor: Actor,
  { state, event }: { state: ExampleState; event: EventStanding },
): boolean {
  return state === "chosen" || canNominate(actor, event) || canChoose(actor);
}

export const EXAMPLE_STEPS = ["choose", "decline", "reopen", "withdraw"] as const;
export type ExampleStep = (typeof EXAMPLE_STEPS)[number];

const STEPS: Record<ExampleStep, { from: readonly ExampleState[]; to: ExampleState }> = {
  choose: { from: ["nominated"], to: "chosen" },
  decline: { from: ["nominated"], to: "declined" },
  reopen: { from: ["chosen", "declined", "withdrawn"], to: "nominated" },
  withdraw: { from: ["nominated", "declined"], to: "withdrawn" },
};

/** The state after a step, or null where it is not open. */
export function stateAfter(state: ExampleState, step: ExampleStep): ExampleState | null {
  const { from, to } = STEPS[step];
  return from.includes(state) ? to : null;
}

export function openSteps(state: ExampleState): ExampleStep[] {
  return EXAMPLE_STEPS.filter((step) => stateAfter(state, step) !== null);
}

/** The secretariat chooses, declines and takes back its choice; a nomination is taken back by those who made it. */
export function mayStep(
  actor: Actor,
  { step, state, event }: { step: ExampleStep; state: ExampleState; event: { lead: string } },
): boolean {
  if (canChoose(actor)) return true;
  const own = step === "withdraw" || (step === "reopen" && state === "withdrawn");
  return own && canNominate(actor, event);
}

export type ShownPhoto = { consent: Consent; mayBePublished: boolean; removed: boolean };

/** A photo is shown as long as there is consent; outside only where it may be published too. */
export function showsPhoto(photo: ShownPhoto, edition: "inside" | "outside"): boolean {
  if (photo.removed || !hasConsent(photo)) return false;
  return edition === "inside" || photo.mayBePublished;
}
