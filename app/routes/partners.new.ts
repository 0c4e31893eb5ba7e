/** /partners/new, kept for links written before: an organisation is registered at /organisations/new. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "event.edit");
  return redirect(`/organisations/new${new URL(request.url).search}`, 301);
}
