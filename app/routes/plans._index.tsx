/** /plans: all versions of the action plan, and which one is in force today. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlansPage } from "~/components/plan/plans-page";
import { authorize } from "~/http/authorize.server";
import { readPlansPage } from "~/pages/plan/plans-page.server";
import "~/styles/plans.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readPlansPage(ctx, new URL(request.url).searchParams.get("discarded"));
}

export default function Plans() {
  return <PlansPage {...useLoaderData<typeof loader>()} />;
}
