/** Every route of the build, and an address of each: for tests that sweep all of them. */
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { saveView } from "~/operations/filter/save-view.server";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { addPartner } from "~db/queries/organisation/partners";
import { clientManifest, type ManifestRoute, pathOf } from "../architecture/client-manifest";
import { makeEvent } from "./make-event";
import { makeImport } from "./make-import";
import { testContext } from "./test-context";

export function everyRoute() {
  const routes = Object.values(clientManifest().routes);
  return {
    routes,
    loaders: routes.filter(({ hasLoader }) => hasLoader).map(({ id }) => id),
    actions: routes.filter(({ hasAction }) => hasAction).map(({ id }) => id),
  };
}

/** What the parameters of addresses stand for: two events of Chicago, a template, a partner, a person, an import. */
export async function makeSubjects(db: Database): Promise<Record<string, string>> {
  const eventId = await makeEvent(db, { lead: "chicago" });
  const event = await findEvent(db.read, eventId);
  const somebody = await testContext(db, { role: "viewer" });
  const lead = await testContext(db, { role: "mission-editor", organiser: "chicago" });
  const name = { ja: "雛形", en: null };
  await saveView(somebody, { name: "x", address: "/", isStart: false });
  return {
    ...{ code: "IN", state: "IN", mission: "chicago", planId: "4.0", year: "2018" },
    eventId: String(eventId),
    templateId: String(await saveEventTemplate(lead, { eventId, name })),
    otherId: String(await makeEvent(db, { lead: "chicago" })),
    occurrenceId: String(event?.draft.occurrences[0]?.id),
    partnerId: String(await makePartner(db)),
    userId: String(somebody.user.id),
    importId: String(await makeImport(lead, { kind: "events" })),
    key: (await listViewsOf(db.read, somebody.user.id))[0]?.key ?? "",
  };
}

/** One partner of the register. */
function makePartner(of: Database): Promise<number> {
  const unknown = {
    state: null,
    placeName: null,
    languages: null,
    reading: null,
    website: null,
    note: null,
  };
  const draft = { type: "other" as const, name: { ja: null, en: "Japan Society" }, ...unknown };
  return of.write((tx) => addPartner(tx, draft, { userId: null, at: new Date() }));
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
