/** /events.geojson: the events of the list's filter for the map of another program. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { publicOrigin } from "~/http/public-origin.server";
import { refusedFileAnswer } from "~/http/refused-file.server";
import { readEventGeoJson } from "~/pages/register/event-geojson.server";
import { eventGeoJson } from "~/reports/event-geojson";
import { refusedFile } from "~/reports/report/report-csv";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readEventGeoJson(ctx, request);
  if (!read.ok) return refusedFileAnswer(refusedFile(read.refusals, read.language));
  const facts = { ...read, asOf: ctx.now, origin: publicOrigin() };
  const headers = { "Content-Type": "application/geo+json; charset=utf-8" };
  return new Response(eventGeoJson(facts), { headers });
}
