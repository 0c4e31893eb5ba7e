/** /partners/names?q=: names of the register that answer what is typed into a box for a partner. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";
import { readPartnerNames } from "~/pages/organisation/partner-names.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const names = await readPartnerNames(ctx, new URL(request.url).searchParams.get("q") ?? "");
  return names === null ? data({ names: [] }, 400) : data({ names });
}
