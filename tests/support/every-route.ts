/** Every route of the build, and an address of each: for tests that sweep all of them. */
import type { Context } from "~/context/context.server";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { saveView } from "~/operations/filter/save-view.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { addOrganisation } from "~db/queries/organisation/organisations";
import { listProjects } from "~db/queries/project/projects";
import { clientManifest, type ManifestRoute, pathOf } from "../architecture/client-manifest";
import { attachedPhoto } from "./brought-pictures";
import { nominated } from "./example-draft";
import { draftedBy, twoDrafters } from "./freeze-steps";
import { makeEvent } from "./make-event";
import { makeImport } from "./make-import";
import { makeSite } from "./make-site";
import { meetingDraft } from "./meeting-draft";
import { makeMeeting } from "./meeting-steps";
import { draftedMessage } from "./message-steps";
import { organisationDraft } from "./organisation-draft";
import { openedRound } from "./round-steps";
import { testContext } from "./test-context";

export function everyRoute() {
  const routes = Object.values(clientManifest().routes);
  return {
    routes,
    loaders: routes.filter(({ hasLoader }) => hasLoader).map(({ id }) => id),
    actions: routes.filter(({ hasAction }) => hasAction).map(({ id }) => id),
  };
}

/** What the parameters of addresses stand for: two events of Chicago, a template, a partner, a project, a person, an import. */
export async function makeSubjects(db: Database): Promise<Record<string, string>> {
  const eventId = await makeEvent(db, { lead: "chicago" });
  const event = await findEvent(db.read, eventId);
  const somebody = await testContext(db, { role: "viewer" });
  const lead = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const name = { ja: "雛形", en: null };
  const organisationId = String(await makeOrganisation(db));
  await saveView(somebody, { name: "x", address: "/", isStart: false });
  return {
    ...{
      file: "targets.csv",
      code: "IN",
      cell: "IN",
      state: "IN",
      mission: "chicago",
      planId: "4.0",
      year: "2018",
    },
    eventId: String(eventId),
    templateId: String(await saveEventTemplate(lead, { eventId, name })),
    otherId: String(await makeEvent(db, { lead: "chicago" })),
    occurrenceId: String(event?.draft.occurrences[0]?.id),
    ...{ partnerId: organisationId, organisationId },
    contactId: String(await makeContact(lead)),
    siteId: String(await makeSite(db)),
    projectId: String((await listProjects(db.read))[0]?.id),
    userId: String(somebody.user.id),
    roundId: String(await openedRound(db, { addressees: ["chicago"] })),
    submissionId: String(await draftedBy(await twoDrafters(db))),
    attachmentId: String(await attachedPhoto(lead, eventId)),
    messageId: String(await draftedMessage(await testContext(db))),
    ...(await makeMeeting(await testContext(db))),
    exampleId: String(await nominated(lead)),
    importId: String(await makeImport(lead, { kind: "events" })),
    key: (await listViewsOf(db.read, somebody.user.id))[0]?.key ?? "",
  };
}

/** One contact of this person's organiser. */
async function makeContact(ctx: Context): Promise<number> {
  const verdict = await logMeeting(ctx, { draft: meetingDraft() });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.contactId;
}

/** One organisation of the register. */
function makeOrganisation(of: Database): Promise<number> {
  const draft = organisationDraft("Japan Society");
  return of.write((tx) => addOrganisation(tx, draft, { userId: null, at: new Date() }));
}

/** `values`: what `makeSubjects` answers, before the first address is asked for. */
export function routeAddresses(values: Readonly<Record<string, string>>) {
  function urlOf(id: string): string {
    return pathOf(routeOf(id))
      .replace("*", "nothing/here")
      .replace(/:(\w+)\??/g, (_all, name: string) => {
        const value = values[name];
        if (value === undefined)
          throw new Error(`Say in every-route.ts what :${name} of ${id} stands for`);
        return value;
      });
  }
  return {
    urlOf,
    /** Asks for this one loader: what stands above it cannot refuse in its place. */
    dataUrlOf(id: string): string {
      const path = urlOf(id);
      return `${path === "/" ? "/_root" : path}.data?_routes=${encodeURIComponent(id)}`;
    },
    /** An index route's action is told apart from its layout's by the query. */
    writeUrlOf: (id: string): string =>
      routeOf(id).index === true ? `${urlOf(id)}?index` : urlOf(id),
  };
}

function routeOf(id: string): ManifestRoute {
  const route = clientManifest().routes[id];
  if (route === undefined) throw new Error(`No route ${id}`);
  return route;
}
