/** The server's entry: answers with a page, and logs what nobody expected. */
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { NonceContext } from "./components/frame/nonce-context";
import { MapDrawingContext } from "./components/map/map-drawing";
import { drawWholeMap } from "./map/drawing/draw-whole-map.server";
import type { MapScene } from "./map/map-props";
import { marksToDraw } from "./pages/map/drawn-marks.server";
import { drawPage } from "./server/draw-page";
import { logError, loggablePath } from "./server/log";

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context;
  const draw = (scene: MapScene) => drawWholeMap({ ...scene, ...marksToDraw(context) });
  const html = await drawPage(
    <NonceContext.Provider value={nonce}>
      <MapDrawingContext.Provider value={draw}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
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
  { request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  logError(error, request.method, loggablePath(new URL(request.url).pathname));
}
