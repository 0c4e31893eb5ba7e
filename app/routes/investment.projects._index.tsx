/** /investment/projects?state=&tranche=&sector=&priority=: strategic projects. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProjectList, ProjectListRefused } from "~/components/project/project-list";
import { authorize } from "~/http/authorize.server";
import { readProjectList } from "~/pages/project/project-list.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readProjectList(ctx, new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Projects() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <ProjectList {...page} /> : <ProjectListRefused {...page} />;
}
