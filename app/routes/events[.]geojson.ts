/** /events.geojson: the events of the list's filter for the map of another program. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedFileAnswer } from "~/http/refused-file.server";
import { readEventGeoJson } from "~/pages/register/event-geojson.server";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readEventGeoJson(ctx, request, publicOrigin());
  if (!(read instanceof Uint8Array))
    return refusedFileAnswer(refusedFile(read.refusals, read.language));
  const headers = { "Content-Type": "application/geo+json; charset=utf-8" };
  return new Response(read, { headers });
}
