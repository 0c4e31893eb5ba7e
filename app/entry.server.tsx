/** The server's entry: answers with a page, and logs what nobody expected. */
import { join } from "node:path";
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { LaterFilesContext } from "./components/frame/later-files";
import { NonceContext } from "./components/frame/nonce-context";
import { MapDrawingContext } from "./components/map/map-drawing";
import { drawWholeMap } from "./map/drawing/draw-whole-map.server";
import type { MapScene } from "./map/map-props";
import { marksToDraw } from "./pages/map/drawn-marks.server";
import { drawPage } from "./server/draw-page";
import { type LiveMapFiles, liveMapFiles } from "./server/live-map-files";
import { logError, loggablePath } from "./server/log";
import { noteTrouble } from "./server/store/database-trouble";

/** `marks`: the query that they are asked for with. */
type Later = { marks: string | undefined; nonce: string };

/** Development serves the sources. */
const liveMap = liveMapFiles(import.meta.env.PROD ? join("build", "client", "assets") : "");

/** With the marks that a page leaves to its drawing, as the live map asks for them. */
function linksTo({ scripts, styles }: LiveMapFiles, { marks, nonce }: Later): string {
  const rest = `nonce="${nonce}" fetchpriority="low"`;
  const asked = marks?.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return [
    ...(asked === undefined
      ? []
      : [`<link rel="preload" as="fetch" crossorigin href="/map/marks${asked}" ${rest}>`]),
    ...styles.map(
      (name) => `<link rel="preload" as="style" crossorigin href="/assets/${name}" ${rest}>`,
    ),
    ...scripts.map((name) => `<link rel="modulepreload" href="/assets/${name}" ${rest}>`),
  ].join("");
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context;
  let showsMap = false;
  const draw = (scene: MapScene) => {
    showsMap = true;
    return drawWholeMap({ ...scene, ...marksToDraw(context) });
  };
  const later = () => {
    const marks = marksToDraw(context) === null ? undefined : new URL(request.url).search;
    return showsMap ? linksTo(liveMap, { marks, nonce }) : "";
  };
  const html = await drawPage(
    <NonceContext.Provider value={nonce}>
      <MapDrawingContext.Provider value={draw}>
        <LaterFilesContext.Provider value={later}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </LaterFilesContext.Provider>
      </MapDrawingContext.Provider>
    </NonceContext.Provider>,
    nonce,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(html, { status, headers });
}

/** An error nobody expected, from a loader or an action. An address that no route answers is none. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  noteTrouble(error, context);
  logError(error, request.method, loggablePath(new URL(request.url).pathname));
}
