/**
 * /places?q=&on=: towns of the gazetteer for the place picker, with the text that they answer.
 * Cookie-authenticated; the API has its own.
 */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readPickedPlaces } from "~/pages/place/place-search.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readPickedPlaces(ctx, new URL(request.url).searchParams);
  return data(read, read.refused === null ? 200 : 400);
}
