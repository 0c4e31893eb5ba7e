/** Everything the page of one event says to this person. */

import type { Context } from "~/context/context.server";
import { eventAttendance } from "~/domain/counting/event-attendance";
import { siteOf } from "~/domain/entry/named-sites";
import { parseTaken } from "~/domain/entry/taken-towns";
import type { EventChoices } from "~/domain/event/event-choices";
import type { EventDraft, PlaceDraft } from "~/domain/event/event-draft";
import { namesOf } from "~/domain/event/event-names";
import { wholePeriod } from "~/domain/event/event-period";
import { eventTodos } from "~/domain/event/event-todos";
import { canReadGuests, withoutGuests } from "~/domain/event/guests";
import { hasLoggable, nextStep } from "~/domain/event/next-step";
import { canEditEvent, canHostOccurrence } from "~/domain/people/permissions";
import { inLanguage, type Language } from "~/domain/value/language";
import { found } from "~/http/authorize.server";
import { foundReadable } from "~/http/readable-event.server";
import { eventSavedText } from "~/i18n/event/event-saved-text";
import { frameText } from "~/i18n/frame-text";
import { readEventApproval } from "~/pages/approval/event-approval.server";
import { readAttachmentsBeside } from "~/pages/attachment/attachments-beside.server";
import { readCollisions } from "~/pages/calendar/collision-warnings.server";
import { readContactsAt } from "~/pages/contact/contacts-beside.server";
import { readEventBudget } from "~/pages/event-budget.server";
import { readExampleBeside } from "~/pages/example/example-beside.server";
import { nameSites } from "~/pages/site/named-sites.server";
import { listPlanned } from "~db/queries/calendar/collisions";
import { findShownChoices } from "~db/queries/entry/event-choices";
import type { StoredEvent } from "~db/queries/event/event-draft";
import { findEventPage } from "~db/queries/event/event-with-facts";
import { readLeadYear } from "./lead-year.server";

/** What the page tells of: `?saved=` in its address. */
const SAVED = [
  "created",
  "created-submitted",
  "edited",
  "edited-resubmitted",
  "edited-approved",
  "postponed-resubmitted",
  "submitted",
  "returned",
  "approved",
  "commented",
  "withdrawn",
  "restored",
] as const;
export type EventSaved = (typeof SAVED)[number];

export async function readEventPage(ctx: Context, eventId: number, asked: URLSearchParams) {
  const page = found(await findEventPage(ctx.db.read, eventId));
  const { facts, partners, createdByName, updatedByName } = page;
  const event = foundReadable(ctx, page.event);
  const { draft } = event;
  const saved = SAVED.find((known) => known === asked.get("saved")) ?? null;
  const isLive = event.withdrawnAt === null;
  const shown = await findShownChoices(ctx.db.read, draft, ctx.language);
  const choices = { ...shown, sites: await nameSites(ctx, draft.occurrences.flatMap(siteOf)) };
  const ids = draft.occurrences.map(({ id }) => id);
  const planned = isLive ? await listPlanned(ctx.db.read, ids) : [];
  const officialCounts = new Map(facts.map(({ id, sums }) => [id, sums.officialCount]));
  const approval = await readEventApproval(ctx, event, choices);
  const mayEdit = canEditEvent(ctx.user, draft);
  const mayHost = draft.occurrences
    .filter((one) => canHostOccurrence(ctx.user, draft, one))
    .map(({ id }) => id);
  const stepFacts = { draft, steps: approval.steps, mayEdit, mayHost, officialCounts };
  const sessions = draft.form === "media-buy" ? [] : draft.occurrences;
  const sumsOf = new Map(facts.map(({ id, sums }) => [id, sums]));
  const attendance = eventAttendance(
    sessions.flatMap(({ id, outcome }) => {
      const sums = sumsOf.get(id);
      return sums === undefined ? [] : [{ outcome, sums }];
    }),
  );
  const firstDay = wholePeriod(draft.occurrences)?.first.from;
  return {
    event: canReadGuests(ctx.user, draft) ? event : { ...event, draft: withoutGuests(draft) },
    facts,
    partners,
    approval,
    attendance,
    leadYear: isLive && firstDay ? await readLeadYear(ctx, draft.lead, firstDay) : null,
    budget: await readEventBudget(ctx, event),
    attachments: await readAttachmentsBeside(ctx, event),
    example: await readExampleBeside(ctx, event),
    contacts: await readContactsAt(ctx, isLive ? draft.occurrences : []),
    createdByName,
    updatedByName,
    choices,
    todos: isLive
      ? eventTodos({ draft, officialCounts, ...prioritiesOf(event, choices) }, ctx.now)
      : [],
    collisions: await readCollisions(ctx, planned, choices),
    userId: ctx.user.id,
    mayEdit,
    /** Ids of the occurrences the person may change and log. */
    mayHost,
    nextStep: isLive ? nextStep(stepFacts, ctx.now) : null,
    hasLoggable: hasLoggable(stepFacts, ctx.now),
    saved,
    /** The same in words. */
    told: saved && toldOf(saved, takenPlaces(draft, asked), choices, ctx.language),
    pageTitle: frameText[ctx.language].pageTitle(inLanguage(draft.title, ctx.language)),
  };
}

export type EventPageData = Awaited<ReturnType<typeof readEventPage>>;
export type ShownEvent = EventPageData["event"];
export type ShownOccurrence = ShownEvent["draft"]["occurrences"][number];
export type ShownFacts = EventPageData["facts"][number];
export type ShownOfficial = ShownFacts["official"][number];
/** A partner of the event as a whole; its id is null where it is not in the register. */
export type ShownPartner = EventPageData["partners"][number];

/** Places that were typed by hand and taken from the gazetteer by the save that the address tells of. */
function takenPlaces({ occurrences }: Pick<EventDraft, "occurrences">, asked: URLSearchParams) {
  const taken = parseTaken(asked.get("taken"));
  return occurrences
    .map(({ place }) => place)
    .filter((place) => place.type === "state" && taken.has(place.placeId ?? 0));
}

function toldOf(
  saved: EventSaved,
  taken: readonly PlaceDraft[],
  choices: EventChoices,
  language: Language,
): string {
  const t = eventSavedText[language];
  const names = namesOf(choices, language);
  const towns = new Set(taken.map((place) => names.townInState(place)));
  const separator = language === "ja" ? "、" : "; ";
  return towns.size === 0 ? t[saved] : `${t[saved]}${t.gap}${t.taken([...towns].join(separator))}`;
}

/** The priority areas of an event and its occurrences, and how far the plan of the event offers them. N7 */
function prioritiesOf({ draft, plan }: StoredEvent, { terms, plans }: EventChoices) {
  const offers = plans.find(({ id }) => id === plan)?.offers ?? [];
  const tags = new Set([...draft.tags, ...draft.occurrences.flatMap((one) => one.tags)]);
  const all = terms.filter(({ axis }) => axis === "priority");
  const own = all.filter(({ key }) => tags.has(key));
  const isOffered = ({ key }: { key: string }) => offers.includes(key);
  return {
    priorities: { all: own.length, offered: own.filter(isOffered).length },
    offersPriorities: all.some(isOffered),
  };
}
