import { expect, test } from "vitest";
import { checkEventChange } from "~/domain/entry/event-change";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { foreignPosts } from "~/domain/event/foreign-posts";
import { emptyValues, SESSION_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import type { Actor } from "~/domain/people/permissions";

const CHICAGO: Actor = { role: "mission-editor", organiser: "us-chicago" };
const DETROIT: Actor = { role: "mission-editor", organiser: "us-detroit" };
const JETRO: Actor = { role: "agency-editor", organiser: "jetro" };
const SECRETARIAT: Actor = { role: "secretariat", organiser: null };
const VIEWER: Actor = { role: "viewer", organiser: "us-chicago" };
const ADMINISTRATOR: Actor = { role: "administrator", organiser: null };

function stop(
  id: number | null,
  organisers: string[] = [],
  note: string | null = null,
): OccurrenceDraft {
  const day = { precision: "day", from: "2026-05-01", to: "2026-05-01" } as const;
  return {
    id,
    outcome: "scheduled",
    outcomeReason: null,
    first: day,
    last: day,
    startTime: null,
    endTime: null,
    startsLater: false,
    zone: "America/Chicago",
    place: { type: "online", name: null },
    ...emptyValues(SESSION_FIELD_NAMES),
    note,
    organisers,
    tags: ["4.0:1-1", "4.0:2"],
    placement: null,
  };
}

const BEFORE: EventDraft = {
  form: "caravan",
  kind: "grassroots_caravan",
  title: { ja: "草の根キャラバン", en: null },
  summary: { ja: null, en: null },
  results: { ja: null, en: null },
  programme: { ja: null, en: null },
  guests: null,
  lead: "us-chicago",
  coOrganisers: ["us-detroit", "jetro"],
  partners: [],
  tags: ["4.0:1-1", "4.0:2"],
  classification: "confidentiality-1",
  mayBePublished: false,
  occurrences: [stop(1), stop(2, ["us-detroit"])],
};
const refused = (reason: string) => ({ ok: false, reason });
const retitled = { ...BEFORE, title: { ja: "題", en: null } };

test.each([
  ["its lead organiser", CHICAGO],
  ["the secretariat", SECRETARIAT],
])("the whole event is changed by %s", (_, actor) => {
  expect(checkEventChange(actor, BEFORE, { ...retitled, occurrences: [] })).toEqual({ ok: true });
});

test("an editor does not give an event to another organiser, the secretariat does", () => {
  const given = { ...BEFORE, lead: "us-detroit" };
  expect(checkEventChange(CHICAGO, BEFORE, given)).toEqual(refused("lead-not-yours"));
  expect(checkEventChange(SECRETARIAT, BEFORE, given)).toEqual({ ok: true });
});

test.each([
  ["another mission", { role: "mission-editor", organiser: "us-miami" }],
  ["a viewer", VIEWER],
  ["an administrator", ADMINISTRATOR],
] satisfies [string, Actor][])("%s changes nothing", (_, actor) => {
  expect(checkEventChange(actor, BEFORE, BEFORE)).toEqual(refused("not-your-event"));
});

test("a co-organiser changes the stop it hosts, and any stop that names no host", () => {
  const hosted = { ...BEFORE, occurrences: [stop(1), stop(2, ["us-detroit"], "雨天時は屋内")] };
  const common = { ...BEFORE, occurrences: [stop(1, [], "雨天時は屋内"), stop(2, ["us-detroit"])] };
  expect(checkEventChange(DETROIT, BEFORE, hosted)).toEqual({ ok: true });
  expect(checkEventChange(DETROIT, BEFORE, common)).toEqual({ ok: true });
  expect(checkEventChange(JETRO, BEFORE, common)).toEqual({ ok: true });
  expect(checkEventChange(JETRO, BEFORE, hosted)).toEqual(refused("occurrence-not-yours"));
});

test("a co-organiser does not take over a stop by naming itself, nor give its own away", () => {
  const taken = { ...BEFORE, occurrences: [stop(1), stop(2, ["jetro"])] };
  expect(checkEventChange(JETRO, BEFORE, taken)).toEqual(refused("occurrence-not-yours"));
  expect(checkEventChange(DETROIT, BEFORE, taken)).toEqual(refused("occurrence-not-yours"));
});

test("a co-organiser leaves the event itself and the list of its stops as they stand", () => {
  expect(checkEventChange(DETROIT, BEFORE, retitled)).toEqual(refused("only-your-occurrences"));
  for (const occurrences of [
    [stop(1)],
    [...BEFORE.occurrences, stop(null)],
    [...BEFORE.occurrences].reverse(),
  ]) {
    expect(checkEventChange(DETROIT, BEFORE, { ...BEFORE, occurrences })).toEqual(
      refused("only-lead-adds-or-removes"),
    );
  }
});

test("the order in which tags and co-organisers were read is not a change", () => {
  const reordered = {
    ...BEFORE,
    coOrganisers: ["jetro", "us-detroit"],
    tags: ["4.0:2", "4.0:1-1"],
    occurrences: BEFORE.occurrences.map((one) => ({ ...one, tags: ["4.0:2", "4.0:1-1"] })),
  };
  expect(checkEventChange(DETROIT, BEFORE, reordered)).toEqual({ ok: true });
});

test("a stop in the jurisdiction of a post that takes no part is named, with the post", () => {
  const event = { lead: "us-chicago", coOrganisers: ["us-detroit"] };
  const stops = [
    { posts: ["us-chicago"] },
    { posts: ["us-nashville"] },
    { posts: ["us-detroit"] },
    { posts: [] },
  ];
  expect(foreignPosts(event, stops)).toEqual([{ position: 1, posts: ["us-nashville"] }]);
});
