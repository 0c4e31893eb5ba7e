/** /views/KEY: a view that was passed on, opened by anybody signed in. */
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { authorize, found } from "~/http/authorize.server";
import { readViewLink } from "~/pages/filter/view-link.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return redirect(found(await readViewLink(ctx, params.key ?? "")));
}
