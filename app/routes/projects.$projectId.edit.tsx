/** /projects/:projectId/edit: adds a status or a state to a strategic project. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditProjectPage } from "~/components/project/edit-project-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readStateAddition, readStatusAddition, typedAddition } from "~/forms/project.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { addStateToProject, addStatusToProject } from "~/operations/add-to-project.server";
import { readEditProjectPage } from "~/pages/project/project-page.server";
import { readKnownStates } from "~/pages/site/known-states.server";
import "~/styles/project.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "project.edit");
  return await readEditProjectPage(ctx, pathId(params.projectId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "project.edit");
  const projectId = pathId(params.projectId);
  const posted = await readForm(request);
  const typed = typedAddition(posted);
  const seen = { projectId, revision: postedRevision(posted) };
  if (textOf(posted, "intent") === "state") {
    const back = { intent: "state" as const, typed, errors: {}, refused: null };
    const read = readStateAddition(typed, await readKnownStates(ctx));
    if (!read.ok) return data({ ...back, errors: read.errors }, 400);
    const verdict = answered(await addStateToProject(ctx, { ...seen, state: read.value }));
    if (!verdict.ok) return data({ ...back, refused: verdict.reason }, 409);
    return redirect(`/projects/${projectId}?saved=state`);
  }
  const back = { intent: "status" as const, typed, errors: {}, refused: null };
  const read = readStatusAddition(typed);
  if (!read.ok) return data({ ...back, errors: read.errors }, 400);
  const verdict = answered(await addStatusToProject(ctx, { ...seen, status: read.value }));
  if (!verdict.ok) return data({ ...back, refused: verdict.reason }, 409);
  return redirect(`/projects/${projectId}?saved=status`);
}

export default function EditProject() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <EditProjectPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
