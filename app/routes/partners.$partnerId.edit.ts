/** /partners/:partnerId/edit, kept for links written before: an organisation has one page, /organisations/:organisationId/edit. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "event.edit");
  const { search } = new URL(request.url);
  return redirect(`/organisations/${pathId(params.partnerId)}/edit${search}`, 301);
}
