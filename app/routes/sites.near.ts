/**
 * /sites/near?place=&q=: sites and sister towns within reach of a town, or sites by a name, for the form of an event, with
 * what they answer. Cookie-authenticated.
 */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readSiteOffer } from "~/pages/site/site-offer.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const offer = await readSiteOffer(ctx, new URL(request.url).searchParams);
  return data(offer, offer === null ? 400 : 200);
}
