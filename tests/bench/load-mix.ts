/** What people of a load run do, written down: of a hundred steps so many of each. */
import { eventFormData, typedEvent, typedOccurrence } from "../support/event-form-data";
import type { LoadGround, LoadPerson } from "./load-people";
import type { Random } from "./seeded-random";

export type Step = {
  /** As the table of a run names it. */
  what: string;
  path: string;
  /** Null: it is read. */
  body: string | null;
};

type Made = { path: string; body?: FormData | Record<string, string> };
export type Kind = { what: string; share: number; make(the: The): Made };
type The = { person: LoadPerson; ground: LoadGround; random: Random; count: number };

const EVENTS = 60_000;
const PAST_YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const STATES = ["IN", "TX", "CA", "OH", "NY", "GA", "IL", "WA", "KY", "TN"];
const AXES = ["state", "kind", "organiser", "priority", "tier"];
const WORDS = ["取組 Springfield", "総領事館", "日本食", "Springfield", "講演会"];

/** 85 of a hundred. */
const READS: readonly Kind[] = [
  { what: "map", share: 12, make: ({ random }) => ({ path: `/?year=${random.pick(PAST_YEARS)}` }) },
  { what: "map of today", share: 4, make: () => ({ path: "/" }) },
  {
    what: "panel of a state",
    share: 6,
    make: ({ random }) => ({
      path: `/map/states/${random.pick(STATES)}?year=${random.pick(PAST_YEARS)}`,
    }),
  },
  {
    what: "symbols of a closer map",
    share: 5,
    make: ({ random }) => ({
      path: `/map/symbols?year=${random.pick(PAST_YEARS)}&step=2&in=${random.pick(STATES)}`,
    }),
  },
  {
    what: "list of a year",
    share: 6,
    make: ({ random }) => ({ path: `/events?year=${random.pick(PAST_YEARS)}` }),
  },
  {
    what: "list of a state and year",
    share: 7,
    make: ({ random }) => ({
      path: `/events?year=${random.pick(PAST_YEARS)}&state=${random.pick(STATES)}`,
    }),
  },
  {
    what: "search",
    share: 4,
    make: ({ random }) => ({ path: `/events?q=${encodeURIComponent(random.pick(WORDS))}` }),
  },
  {
    what: "page of an event",
    share: 14,
    make: ({ random }) => ({ path: `/events/${1 + random.below(EVENTS)}` }),
  },
  {
    what: "report",
    share: 7,
    make: ({ random }) => ({
      path: `/reports/${random.pick(PAST_YEARS)}?by=${random.pick(AXES)}`,
    }),
  },
  {
    what: "coverage of a year",
    share: 4,
    make: ({ random }) => ({ path: `/coverage?year=${random.pick(PAST_YEARS)}` }),
  },
  { what: "coverage of all years", share: 1, make: () => ({ path: "/coverage?year=all" }) },
  {
    what: "page of a state",
    share: 3,
    make: ({ random }) => ({
      path: `/states/${random.pick(STATES)}?year=${random.pick(PAST_YEARS)}`,
    }),
  },
  {
    what: "calendar",
    share: 5,
    make: ({ random }) => ({
      path: `/events/calendar?day=${random.pick(PAST_YEARS)}-${random.pick(["05", "10", "12"])}-01`,
    }),
  },
  { what: "inbox", share: 4, make: () => ({ path: "/inbox" }) },
  { what: "contrast", share: 1, make: () => ({ path: "/investment/contrast?year=2022" }) },
  {
    what: "API: list",
    share: 1,
    make: ({ random }) => ({ path: `/api/v1/events?year=${random.pick(PAST_YEARS)}` }),
  },
  {
    what: "API: totals",
    share: 1,
    make: ({ random }) => ({ path: `/api/v1/totals?year=${random.pick(PAST_YEARS)}&by=state` }),
  },
];

/** 15 of a hundred. Who only reads opens the page of the form instead. */
const WRITES: readonly Kind[] = [
  {
    what: "enter an event",
    share: 6,
    make: ({ person, random, count }) => ({
      path: "/events/new?form=mission-event",
      body: eventFormData(
        typedEvent({
          titleJa: `負荷試験の催し ${count}`,
          lead: person.organiser ?? "us",
          occurrences: [
            typedOccurrence({
              first: `2026-${random.pick(["04", "05", "09"])}-1${random.below(10)}`,
              state: random.pick(STATES),
              placeName: `会場 ${count}`,
            }),
          ],
        }),
        { saveAnyway: "yes" },
      ),
    }),
  },
  {
    what: "log attendance",
    share: 6,
    make({ person, ground, random }) {
      const { eventId, occurrenceId } = random.pick(
        ground.sessions.get(person.organiser ?? "us") ?? [],
      );
      return {
        path: `/events/${eventId}/attendance`,
        body: {
          session: String(occurrenceId),
          mode: "in-person",
          method: "counted",
          number: String(10 + random.below(400)),
          official: "on",
        },
      };
    },
  },
  {
    what: "log a contact",
    share: 3,
    make: ({ person, random, count }) => ({
      path: person.organiser === null ? "/contacts" : "/contacts/new",
      body: {
        office: "governor",
        officeName: `Office ${count}`,
        state: random.pick(STATES),
        day: `2026-0${4 + random.below(6)}-15`,
      },
    }),
  },
];

export const KINDS: readonly Kind[] = [...READS, ...WRITES];
const SHARES = KINDS.reduce((sum, { share }) => sum + share, 0);

/** `count`: of all steps of the run so far, by which what is written differs. */
export function nextStep(the: The): Step {
  let left = the.random.below(SHARES);
  const kind = KINDS.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  if (kind === undefined) throw new Error("The mix is empty");
  return stepOf(kind, the);
}

export function stepOf(kind: Kind, the: The): Step {
  const { path, body } = kind.make(the);
  if (body === undefined) return { what: kind.what, path, body: null };
  if (the.person.role === "viewer" || path === "/contacts")
    return { what: "contacts", path: "/contacts", body: null };
  return { what: kind.what, path, body: encoded(body) };
}

function encoded(body: FormData | Record<string, string>): string {
  const pairs =
    body instanceof FormData ? [...body].map(([name, value]) => [name, String(value)]) : body;
  return new URLSearchParams(pairs).toString();
}
