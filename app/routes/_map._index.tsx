/** The map without a panel. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { authorize } from "~/http/authorize.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "event.view");
  return null;
}

export default function MapIndex() {
  return null;
}
