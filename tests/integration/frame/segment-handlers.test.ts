/** A handler that knows only the routes of its segment answers exactly as one that knows them all. */
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { segmentHandlers } from "~/server/segment-handlers";

type Shape = { path?: string; index?: true; parentId?: string; resource?: true; action?: true };

const SHAPES: Record<string, Shape> = {
  root: { path: "" },
  "routes/_map": { parentId: "root" },
  "routes/_map._index": { index: true, parentId: "routes/_map" },
  "routes/_map.map.states.$code": { path: "map/states/:code", parentId: "routes/_map" },
  "routes/events": { path: "events", parentId: "root" },
  "routes/events._index": { index: true, parentId: "routes/events" },
  "routes/events.$id": { path: ":id", parentId: "routes/events", action: true },
  "routes/events.$id.edit": { path: "edit", parentId: "routes/events.$id" },
  "routes/reports.$year": { path: "reports/:year", parentId: "root" },
  "routes/reports.$year[.]csv": { path: "reports/:year.csv", parentId: "root", resource: true },
  "routes/api.v1.totals": { path: "api/v1/totals", parentId: "root", resource: true },
  "routes/$": { path: "*", parentId: "root" },
};

const build = buildOf(SHAPES);
const full = createRequestHandler(build, "production");
const handlerOf = segmentHandlers(build);

test.each([
  ["GET", "/"],
  ["GET", "/_root.data"],
  ["GET", "/map/states/IN"],
  ["GET", "/map/states/IN.data"],
  ["GET", "/map"],
  ["GET", "/events"],
  ["GET", "/events/"],
  ["GET", "/Events/7"],
  ["GET", "/%65vents/7"],
  ["GET", "/events.data"],
  ["GET", "/events/7.data?_routes=routes%2Fevents.%24id"],
  ["GET", "/events/7/edit.data"],
  ["POST", "/events/7"],
  ["POST", "/events/7.data"],
  ["POST", "/reports/2018"],
  ["GET", "/reports/2018"],
  ["GET", "/reports/2018.csv"],
  ["GET", "/api/v1/totals?from=2018-04-01"],
  ["GET", "/api/v1/nothing"],
  ["GET", "/nothing"],
  ["GET", "/nothing.data"],
  ["GET", "/nothing/at/all"],
  ["GET", "//events"],
  ["GET", "/__manifest?p=%2Fevents%2F7&version=v1"],
])("%s %s", async (method, path) => {
  const wanted = await full(request(method, path), {} as never);
  const given = await handlerOf(path.split("?")[0] ?? "")(request(method, path), {} as never);
  expect(given.status).toBe(wanted.status);
  expect(withoutKnown(given)).toEqual(withoutKnown(wanted));
  expect(await given.text()).toBe(await wanted.text());
});

test("a handler knows the routes of its segment, their layouts, and what may match anything", async () => {
  const answer = await handlerOf("/events/7")(request("GET", "/events/7"), {} as never);
  expect(answer.headers.get("known")?.split(" ").sort()).toEqual(
    [
      "root",
      "routes/$",
      "routes/events",
      "routes/events._index",
      "routes/events.$id",
      "routes/events.$id.edit",
    ].sort(),
  );
});

/** Which routes the answering handler knows is the one thing that may differ. */
function withoutKnown({ headers }: Response): Record<string, string> {
  const { known: _known, ...others } = Object.fromEntries(headers);
  return others;
}

function request(method: string, path: string): Request {
  const body = method === "GET" ? undefined : new URLSearchParams({ a: "1" });
  return new Request(`http://localhost${path}`, { method, body });
}

/** A build whose pages answer with the data of their loaders. */
function buildOf(shapes: Record<string, Shape>): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  const assets: ServerBuild["assets"]["routes"] = {};
  for (const [id, { path, index, parentId, resource, action }] of Object.entries(shapes)) {
    const isMissing = id === "routes/$";
    const module = {
      default: resource ? undefined : () => null,
      loader: isMissing
        ? () => Promise.reject(new Response("no", { status: 404 }))
        : () => Response.json({ id }),
      action: action ? () => Response.json({ written: id }) : undefined,
    };
    routes[id] = { id, path, index, parentId, module: module as never };
    assets[id] = {
      ...{
        id,
        path,
        index,
        parentId,
        module: `/assets/${id}.js`,
        hasLoader: true,
        hasAction: action === true,
      },
      ...{ hasClientLoader: false, hasClientAction: false, hasErrorBoundary: false },
    };
  }
  return {
    mode: "production",
    entry: {
      module: {
        default: (_request, status, headers, { staticHandlerContext, manifest }) =>
          new Response(
            JSON.stringify({
              data: staticHandlerContext.loaderData,
              matches: staticHandlerContext.matches.map(({ route }) => route.id),
            }),
            {
              status,
              headers: {
                ...Object.fromEntries(headers),
                known: Object.keys(manifest.routes).join(" "),
              },
            },
          ),
        handleError: () => undefined,
      },
    },
    routes,
    assets: { entry: { imports: [], module: "" }, routes: assets, url: "", version: "v1" },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: { v3_singleFetch: true, v3_lazyRouteDiscovery: true } as ServerBuild["future"],
    isSpaMode: false,
  };
}
