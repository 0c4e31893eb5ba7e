/** /partners/names?q=: names of the register that answer what is typed into a box for a partner. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { isUnreadable } from "~/domain/value/typed-text";
import { authorize } from "~/http/authorize.server";
import { listPartnerNames } from "~db/queries/organisation/partners";

const MOST_NAMES = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const q = new URL(request.url).searchParams.get("q") ?? "";
  if (isUnreadable(q)) return data({ names: [] }, 400);
  return data({ names: await listPartnerNames(ctx.db.read, q.slice(0, 200), MOST_NAMES) });
}
