/** The routes of the build, as the browser is told of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type ManifestRoute = {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  module: string;
  imports?: string[];
  hasLoader: boolean;
  hasAction: boolean;
};

export type ClientManifest = {
  entry: { module: string; imports?: string[] };
  routes: Record<string, ManifestRoute>;
};

const ASSETS = "build/client/assets";

let read: ClientManifest | null = null;

export function clientManifest(): ClientManifest {
  read ??= readManifest();
  return read;
}

function readManifest(): ClientManifest {
  const name = readdirSync(ASSETS).find((file) => /^manifest-.+\.js$/.test(file));
  if (name === undefined)
    throw new Error("No route manifest in the build: run `npm run build` first");
  const script = readFileSync(join(ASSETS, name), "utf8");
  return JSON.parse(script.replace(/^window\.__remixManifest=/, "").replace(/;\s*$/, ""));
}

/** A route with the layouts above it, outermost first. */
export function chainOf(route: ManifestRoute): ManifestRoute[] {
  const parent = route.parentId === undefined ? undefined : clientManifest().routes[route.parentId];
  return parent === undefined ? [route] : [...chainOf(parent), route];
}

/** The whole path of a route, with its parameters. */
export function pathOf(route: ManifestRoute): string {
  const parts = chainOf(route).map(({ path }) => path ?? "");
  return `/${parts.filter((part) => part !== "").join("/")}`;
}
