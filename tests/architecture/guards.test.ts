/**
 * Every loader, action and endpoint refuses who must be refused.
 *
 * The routes come from the build, so a new one is swept without anybody thinking of it. What is open to
 * strangers, and what somebody may write who has no say over the event, is listed here by name: adding to
 * these lists is a decision. A guarded write needs a body in `BODIES` that would be accepted from its owner,
 * or the form would be refused before the guard is reached.
 */
import { expect, test, vi } from "vitest";
import type { Role } from "~/domain/people/permissions";
import { sweptServer } from "../support/swept-server";
import { browserOf, testContext } from "../support/test-context";

/** Real processes on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Open to strangers, each for its reason. */
const PUBLIC = new Set([
  "root", // the frame of the sign-in page: language and nobody
  "routes/$", // 404
  "routes/welcome", // the first administrator, by token
  "routes/join", // an invitation or a new password, by token
  "routes/sign-in",
  "routes/sign-out", // ends whatever sign-in there is
  "routes/language", // a cookie
  "routes/events[.]ics", // a calendar feed, by the secret of its address: without one there is nothing
]);

/** For administrators, who have no say over events; the demonstration programme for the secretariat too. */
const ADMINISTRATORS_ONLY = /^routes\/(users|demonstration)/;

/**
 * Pages on which only the secretariat drafts a version of the action plan, corrects the names of towns, adds to a
 * project, drafts and freezes a submission, writes a message, prepares a meeting, or asks for reports.
 */
const SECRETARIAT_ONLY =
  /^routes\/(counting\.|events\.\$eventId\.counting|submissions\.(new|\$submissionId\.(edit|steps|freeze))|api\.v1\.submissions(_\.\$submissionId_\.freeze)?$|messages\.(new|\$messageId\.edit)|meetings\.(new|\$meetingId\.edit)|rounds\.(new|\$roundId\.edit)|plans\.(new|\$planId\.(edit|publish|discard|terms))|places_\.names|states\.\$code_\.traits|projects\.\$projectId\.edit)/;

/** Imports of another organiser are nobody else's to read, and addresses of programs that write are not read. */
const IMPORTS = /^routes\/(api\.v1\.)?imports/;

/** Pages that are nothing but a form for those who may send it. */
const FORMS_OF_THE_LEAD = new Set([
  "routes/events.$eventId.edit",
  "routes/events.$eventId.withdraw",
  "routes/events.$eventId.partners",
  "routes/events.$eventId.correction",
  "routes/events.$eventId.media-plan",
  "routes/events.$eventId.attachments.new",
  "routes/events.$eventId.example",
  "routes/sites.$siteId.edit", // of the mission in whose states it lies. P61
]);

/** Writes that concern nobody but the writer, or make something new of the writer's own. */
const OWN_WRITES = new Set([
  "routes/imports.new", // nothing of the register before a commit
  "routes/settings",
  "routes/states.$code_.one-pager.files", // a paper for oneself
  "routes/states.$code_.brief", // a paper for oneself
  "routes/settings_.inbox",
  "routes/views._index", // views of one's own
  "routes/events.new",
  "routes/events.$eventId.template", // a template of the own organiser
  "routes/places",
  "routes/places_.names", // a town without a name is named by whoever enters an event there
  // The register of partners is everybody's who edits events.
  "routes/organisations.new",
  "routes/organisations.$organisationId._index",
  "routes/organisations.$organisationId.edit",
  "routes/organisations.$organisationId.names",
  "routes/contacts.new", // a contact of the own organiser
  "routes/sites.new", // in the own states alone. P61
]);

/** What the owner could send; see the head of this file. One form per intent of the route. */
const BODIES: Record<string, () => string[]> = {
  "routes/inbox": () => [`event=${values.eventId}&other=${values.otherId}`],
  "routes/events.$eventId.occurrences.$occurrenceId.outcome": () => ["change=hold"],
  "routes/events.$eventId.attendance": () => [
    `session=${values.occurrenceId}&mode=in-person&method=counted&number=12&official=on`,
    `intent=official&session=${values.occurrenceId}&mode=in-person&observation=`,
    `intent=reach&session=${values.occurrenceId}&views=12`,
  ],
  "routes/events.$eventId._index": () => [
    "do=submit&revision=1",
    "do=comment&revision=1&comment=x",
  ],
  "routes/events.$eventId.withdraw": () => ["reason=x", "do=restore"],
  "routes/events.$eventId.correction": () => ["reason=x"],
  "routes/rounds.$roundId.answer": () => ["revision=1&answer=nothing", "revision=1&text=x"],
  "routes/events.$eventId.itinerary": () => ["revision=1"],
  "routes/events.$eventId.partners": () => [
    `seen=[]&role[${values.occurrenceId}][0]=host&name[${values.occurrenceId}][0]=x`,
  ],
  "routes/events.$eventId.budget": () => [
    "revision=1&lines[0].purpose=x&lines[0].currency=USD&lines[0].plannedAmount=12",
  ],
  "routes/events.$eventId.attachments._index": () => [
    `file=${values.attachmentId}&do=later`,
    `file=${values.attachmentId}&do=remove`,
    `file=${values.attachmentId}&do=restore`,
  ],
  "routes/events.$eventId.attachments.$attachmentId._index": () => ["revision=1&credit=x"],
  "routes/examples.$exampleId": () => ["revision=1&do=withdraw"],
  "routes/targets": () => ["target:events|chicago|IN||=12"],
  "routes/events.$eventId.media-plan": () => ["revision=1"],
  "routes/sites.$siteId._index": () => ["intent=withdraw"],
  "routes/contacts.$contactId._index": () => [
    "revision=1&office=governor&state=IN&day=2026-04-01",
    "intent=remove",
  ],
  "routes/templates": () => [`template=${values.templateId}`],
  "routes/views._index": () => ["name=x&address=/events"],
};

const TWO_YEARS = "?a=period:2017-04-01..2018-03-31&b=period:2018-04-01..2019-03-31";
/** What a reader must ask for to be answered at all. */
const QUERIES: Record<string, string> = {
  "routes/api.v1.totals": "?from=2018-04-01&to=2019-03-31&by=state",
  "routes/api.v1.coverage": "?from=2018-04-01&to=2019-03-31&tier=2017:I1",
  "routes/api.v1.places": "?q=Springfield&on=2026-05-01",
  "routes/reports[.]csv": "?from=2018-04-01&to=2019-03-31",
  "routes/reports[.]svg": "?from=2018-04-01&to=2019-03-31",
  "routes/api.v1.differences": TWO_YEARS,
  "routes/submissions.difference[.]csv": TWO_YEARS,
};

const { routes, loaders, actions, values, urlOf, dataUrlOf, writeUrlOf, running } = sweptServer();

test("the lists name only routes that exist", () => {
  const ids = new Set(routes.map(({ id }) => id));
  const lists = [PUBLIC, FORMS_OF_THE_LEAD, OWN_WRITES, Object.keys(BODIES), Object.keys(QUERIES)];
  const named = lists.flatMap((list) => [...list]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test.each(loaders)("a stranger reads nothing from %s", async (id) => {
  for (const path of [urlOf(id), dataUrlOf(id)]) {
    const answer = await ask("GET", path, {});
    expect(answer.status, path).toBeLessThan(500);
    if (!PUBLIC.has(id)) await expectTurnedAway(path, answer);
  }
});

test.each(actions)("a stranger writes nothing to %s", async (id) => {
  for (const { what, answer } of await writeEverything(id, {})) {
    expect(answer.status, what).toBeLessThan(500);
    if (!PUBLIC.has(id)) await expectTurnedAway(what, answer);
  }
});

test.each(loaders)("the wrong mission reads %s, or is told there is nothing", async (id) => {
  const path = urlOf(id) + (QUERIES[id] ?? "");
  const answer = await ask("GET", path, await signedIn("mission-editor", "seattle"));
  const isForbidden =
    ADMINISTRATORS_ONLY.test(id) || SECRETARIAT_ONLY.test(id) || FORMS_OF_THE_LEAD.has(id);
  const others = IMPORTS.test(id) ? [200, 403, 405] : [200, 301, 302, 404];
  const wanted = isForbidden ? [403] : others;
  expect(wanted, path).toContain(answer.status);
  expect(answer.headers.get("Location") ?? "").not.toContain("/sign-in");
});

const foreignWrites = actions.filter((id) => !PUBLIC.has(id) && !OWN_WRITES.has(id));

test.each(foreignWrites)("nobody without a say writes anything to %s", async (id) => {
  const others: [Role, string | null][] = [
    ["mission-editor", "seattle"],
    ["agency-editor", "jetro"],
    ["viewer", null],
  ];
  if (!ADMINISTRATORS_ONLY.test(id)) others.push(["administrator", null]);
  for (const [role, organiser] of others) {
    for (const { what, answer } of await writeEverything(id, await signedIn(role, organiser))) {
      expect([403, 404, 405], `${role} ${what}`).toContain(answer.status);
    }
  }
});

test.each(Object.keys(BODIES))(
  "what the others were refused at %s, the lead may say",
  async (id) => {
    const headers = await signedIn("mission-editor", "chicago");
    for (const { what, answer } of await writeEverything(id, headers, ["POST"])) {
      expect([400, 401, 403], what).not.toContain(answer.status);
      expect(answer.status, what).toBeLessThan(500);
    }
  },
);

async function writeEverything(
  id: string,
  headers: Record<string, string>,
  methods = ["POST", "PUT", "DELETE"],
) {
  const answers: { what: string; answer: Response }[] = [];
  const bodies = BODIES[id]?.() ?? [""];
  for (const method of methods) {
    for (const body of bodies) {
      const answer = await ask(method, writeUrlOf(id), headers, body);
      answers.push({ what: `${method} ${urlOf(id)} ${body}`, answer });
    }
  }
  return answers;
}

/** Pages send a stranger to sign in, the API says 401; neither gives a word away. */
async function expectTurnedAway(what: string, answer: Response): Promise<void> {
  const text = await answer.text();
  if (answer.status === 401) return;
  // The router's own record of a redirect is a 202.
  const goes = answer.status === 202 ? text : (answer.headers.get("Location") ?? "");
  expect([202, 302], what).toContain(answer.status);
  expect(goes, what).toContain("/sign-in");
}

const known = new Map<string, Promise<Record<string, string>>>();

/** One person of each kind: none of what is sent ends a sign-in or changes an account. */
function signedIn(role: Role, organiser: string | null): Promise<Record<string, string>> {
  const kind = `${role} ${organiser}`;
  const headers = known.get(kind) ?? signIn(role, organiser);
  known.set(kind, headers);
  return headers;
}

async function signIn(role: Role, organiser: string | null): Promise<Record<string, string>> {
  const browser = await browserOf(await testContext(running().db, { role, organiser }));
  return { Cookie: browser.get("/").headers.get("Cookie") ?? "", Origin: running().server.url };
}

function ask(method: string, path: string, headers: Record<string, string>, fields = "") {
  const body = method === "GET" ? undefined : new URLSearchParams(fields);
  return fetch(running().server.url + path, { method, headers, body, redirect: "manual" });
}
