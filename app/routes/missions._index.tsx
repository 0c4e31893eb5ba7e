/** /missions: missions in official order with their areas, events and sites. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MissionsPage } from "~/components/place/missions-page";
import { authorize } from "~/http/authorize.server";
import { readMissionsPage } from "~/pages/place/missions-page.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readMissionsPage(ctx);
}

export default function Missions() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <MissionsPage {...page} />;
}
