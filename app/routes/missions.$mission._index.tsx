/** /missions/:mission: one mission and its jurisdiction. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MissionPage } from "~/components/place/mission-page";
import { authorize } from "~/http/authorize.server";
import { readMissionPage } from "~/pages/place/missions-page.server";
import "~/styles/place-panel.css";
import "~/styles/place-figures.css";
import "~/styles/place-sheet.css";
import "~/styles/project.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readMissionPage(ctx, params.mission);
}

export default function Mission() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <MissionPage {...page} />;
}
