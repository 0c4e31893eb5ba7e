/**
 * One Remix handler per top URL segment.
 *
 * The router ranks every route it knows again on each request, so a handler that knows a hundred routes is
 * several times slower than one that knows the five under `/events`. Routes whose first segment is a
 * parameter belong to every handler. The full build still answers `/__manifest`, which may ask for any path.
 */
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

const HOME = "";
const ANY = "*";

export function segmentHandlers(build: ServerBuild): (pathname: string) => RequestHandler {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const segments = new Set(routes.map((route) => firstSegment(build, route)));
  const full = createRequestHandler(build, build.mode);
  const home = createRequestHandler(cutTo(build, routes, HOME), build.mode);
  const handlers = new Map<string, RequestHandler>();
  for (const segment of segments) {
    if (segment === HOME || segment === ANY) continue;
    handlers.set(segment, createRequestHandler(cutTo(build, routes, segment), build.mode));
  }
  return (pathname) => {
    if (pathname === "/__manifest") return full;
    return handlers.get(requestedSegment(pathname)) ?? home;
  };
}

/** The first segment of a request as the router matches it: decoded, any case, without `.data`. */
function requestedSegment(pathname: string): string {
  const [, first = ""] = pathname.replace(/\.data$/, "").split("/");
  return decodeURIComponent(first).toLowerCase();
}

function cutTo(build: ServerBuild, routes: Route[], segment: string): ServerBuild {
  const kept = new Set<string>();
  for (const route of routes) {
    const own = firstSegment(build, route);
    if (own !== segment && own !== ANY) continue;
    for (const { id } of withParents(build, route)) kept.add(id);
  }
  return {
    ...build,
    routes: pick(build.routes, kept),
    assets: { ...build.assets, routes: pick(build.assets.routes, kept) },
  };
}

/**
 * The first segment of a route's whole path. Layouts without a path have the segment of their parents; the
 * children bring them along to where they are needed.
 */
function firstSegment(build: ServerBuild, route: Route): string {
  const path = withParents(build, route)
    .map((part) => part.path ?? "")
    .reverse()
    .filter((part) => part !== "")
    .join("/");
  const [first = HOME] = path.split("/");
  const isOpen = first.startsWith(":") || first.endsWith("?") || first === "*";
  return isOpen ? ANY : first.toLowerCase();
}

function withParents(build: ServerBuild, route: Route): Route[] {
  const parent = route.parentId === undefined ? undefined : build.routes[route.parentId];
  return parent === undefined ? [route] : [route, ...withParents(build, parent)];
}

function pick<T>(all: Record<string, T>, ids: Set<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
}
