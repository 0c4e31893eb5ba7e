/** Every page says what it is called, in the language of who reads it. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { type Database, serveDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { listProjects } from "~db/queries/project/projects";
import { events } from "~db/schema/events";
import { answerOf } from "../../support/answer-of";
import { attachedPhoto } from "../../support/brought-pictures";
import { nominated } from "../../support/example-draft";
import { draftedBy, frozenBy, twoDrafters } from "../../support/freeze-steps";
import { makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { makeImport } from "../../support/make-import";
import { makeSite } from "../../support/make-site";
import { meetingDraft } from "../../support/meeting-draft";
import { makeMeeting } from "../../support/meeting-steps";
import { draftedMessage } from "../../support/message-steps";
import { organisationDraft } from "../../support/organisation-draft";
import { makePlanDraft } from "../../support/plan-drafts";
import { openedRound } from "../../support/round-steps";
import { browserOf, testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

type RouteModule = { default?: unknown; loader?: (args: ActionFunctionArgs) => Promise<unknown> };

const files = readdirSync("app/routes").filter((file) => file.endsWith(".tsx"));
const routes = await Promise.all(
  files.map(async (file) => {
    const name = basename(file, ".tsx");
    const module: RouteModule = await import(
      /* @vite-ignore */ join(process.cwd(), "app/routes", `${name}.tsx`)
    );
    return { name, ...module };
  }),
);
const pages = routes.filter((route) => route.default !== undefined);

/** No page of their own: an address that nothing answers, and the map without a panel. */
const NAMELESS = ["$", "_map._index"];
/** Pages that send whoever is signed in elsewhere. */
const FOR_STRANGERS = ["sign-in", "join"];
/** Persons are logged for an organiser, which the secretariat has not. P84 */
const FOR_EDITORS = /^contacts\.(new|\$)/;
const EDITOR = { role: "mission-editor", organiser: "chicago" } as const;
/** Asked of the frozen report. */
const OF_FROZEN = /^submissions\.(\$submissionId\.errata|difference\.events)$/;
/** The part of the one event by which a year differs from one in which nothing was held. */
const ONE_PART =
  "?a=period:2025-04-01..2026-03-31&b=period:2016-04-01..2017-03-31&key=US&figure=events&reason=removed";
const QUERIES: Record<string, string> = {
  "reports._index": "?from=2018-05-01&to=2019-03-31",
  "submissions.difference.events": ONE_PART,
  "rounds.$roundId.answer": "?for=chicago",
};

const values: Record<string, string> = { code: "IN", mission: "chicago", year: "2018" };
let db: Database;
let mediaBuyId: string;
let frozenId: string;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  const secretariat = await testContext(db);
  const eventId = await makeEvent(db);
  const event = await findEvent(db.read, eventId);
  mediaBuyId = String(
    await makeEvent(db, {
      ...{ form: "media-buy", kind: "local_media" },
      occurrences: [placementOf(["IN"])],
    }),
  );
  await makePlanDraft(secretariat);
  const organisation = organisationDraft("日米協会");
  const by = { userId: null, at: secretariat.now };
  values.eventId = String(eventId);
  values.occurrenceId = String(event?.draft.occurrences[0]?.id);
  values.organisationId = String(await db.write((tx) => addOrganisation(tx, organisation, by)));
  const editor = await testContext(db, EDITOR);
  const contact = await logMeeting(editor, { draft: meetingDraft() });
  values.contactId = contact.ok ? String(contact.contactId) : "";
  values.siteId = String(await makeSite(db));
  values.exampleId = String(await nominated(editor));
  values.attachmentId = String(await attachedPhoto(editor, eventId));
  values.importId = String(await makeImport(secretariat, { kind: "targets" }));
  values.projectId = String((await listProjects(db.read))[0]?.id);
  Object.assign(values, await makeMeeting(secretariat));
  values.messageId = String(await draftedMessage(secretariat));
  values.userId = String(secretariat.user.id);
  values.roundId = String(await openedRound(db));
  const pair = await twoDrafters(db);
  values.submissionId = String(await draftedBy(pair));
  const lastYear = { from: "2025-04-01", to: "2026-03-31" };
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2025-05-01", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
  const frozen = await draftedBy(pair, { period: lastYear });
  await frozenBy(pair.second, frozen);
  frozenId = String(frozen);
});
afterAll(() => db.close());

test("pages are found", () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages.filter(({ name }) => !NAMELESS.includes(name)))(
  "$name names itself in both languages",
  async ({ name, loader }) => {
    if (loader === undefined) throw new Error("A page without a loader has no title");
    for (const language of LANGUAGES) {
      const request = await requestFor(name, language);
      const { body } = await answerOf(loader, request, { params: paramsOf(name) });
      expect(titleIn(body)).toMatch(titleOf(language));
    }
  },
);

test.each([
  ["_map", "?from=soon"],
  ["coverage", "?from=soon"],
  ["events._index", "?from=soon"],
  ["events.calendar", "?from=soon"],
  ["reports.$year", "?from=soon"],
  ["states.$code", "?year=soon"],
  ["targets", "?year=soon"],
])("%s%s is refused under a title in both languages", async (name, query) => {
  const loader = pages.find((page) => page.name === name)?.loader;
  if (loader === undefined) throw new Error(`No page ${name}`);
  for (const language of LANGUAGES) {
    const request = await requestFor(name, language, query);
    const { status, body } = await answerOf(loader, request, { params: paramsOf(name) });
    expect(status).toBe(400);
    expect(titleIn(body)).toMatch(titleOf(language));
  }
});

async function requestFor(
  name: string,
  language: Language,
  query = QUERIES[name] ?? "",
): Promise<Request> {
  const path = `/${query}`;
  if (FOR_STRANGERS.includes(name)) {
    const headers = { Cookie: `kusanone_language=${language}` };
    return new Request(`http://localhost${path}`, { headers });
  }
  const role = name.startsWith("users.") ? ("administrator" as const) : ("secretariat" as const);
  const person = FOR_EDITORS.test(name) ? EDITOR : { role };
  return (await browserOf(await testContext(db, { ...person, language }))).get(path);
}

/** What the address of this page names: of an event and a plan whatever the page is for. */
function paramsOf(name: string): Record<string, string> {
  const isDrafting = /^plans\.\$planId\.(edit|discard|publish)$/.test(name);
  const params: Record<string, string> = { ...values, planId: isDrafting ? "5.0" : "4.0" };
  if (name.includes("media-plan")) params.eventId = mediaBuyId;
  if (OF_FROZEN.test(name)) params.submissionId = frozenId;
  if (name.startsWith("plans.$planId.terms")) params.code = "1";
  return params;
}

/** Something of its own before the name of the site. */
function titleOf(language: Language): RegExp {
  const site = frameText[language].pageTitle("").replace("|", "\\|");
  return new RegExp(`.${site}$`);
}

function titleIn(body: unknown): string {
  return typeof body === "object" && body !== null && "pageTitle" in body
    ? String(body.pageTitle)
    : "";
}
