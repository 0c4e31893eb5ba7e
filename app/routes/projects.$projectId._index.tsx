/** /projects/:projectId: one strategic project. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProjectPage } from "~/components/project/project-page";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readProjectPage } from "~/pages/project/project-page.server";
import "~/styles/project.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const saved = new URL(request.url).searchParams.get("saved");
  return await readProjectPage(ctx, pathId(params.projectId), saved);
}

export default function Project() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <ProjectPage {...page} />;
}
