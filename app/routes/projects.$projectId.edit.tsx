/** /projects/:projectId/edit: adds a status or a state to a strategic project, or says whose company one is. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditProjectPage } from "~/components/project/edit-project-page";
import type { AdditionErrors } from "~/domain/project/typed-project";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import {
  readLinkedCompany,
  readStateAddition,
  readStatusAddition,
  typedAddition,
} from "~/forms/project.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import {
  type AddToProjectVerdict,
  addStateToProject,
  addStatusToProject,
} from "~/operations/add-to-project.server";
import { type LinkVerdict, linkProjectCompany } from "~/operations/link-project-company.server";
import { readEditProjectPage } from "~/pages/project/project-page.server";
import { readTypedOrganisation } from "~/pages/project/typed-organisation.server";
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
  const asked = textOf(posted, "intent");
  const intent = ADDITIONS.find((known) => known === asked) ?? "status";
  const refused = (errors: AdditionErrors) => data({ intent, typed, errors, refused: null }, 400);
  const answer = (verdict: AddToProjectVerdict | LinkVerdict) => {
    if (verdict.ok) return redirect(`/projects/${projectId}?saved=${intent}`);
    if (verdict.reason === "organisation-unknown") return refused(NOBODY);
    return data({ intent, typed, errors: {}, refused: verdict.reason }, 409);
  };
  if (intent === "company") {
    const { at, organisation } = readLinkedCompany(typed);
    const organisationId = await readTypedOrganisation(ctx, organisation);
    if (organisationId === null && organisation !== "") return refused(NOBODY);
    return answer(answered(await linkProjectCompany(ctx, { ...seen, at, organisationId })));
  }
  if (intent === "state") {
    const read = readStateAddition(typed, await readKnownStates(ctx));
    if (!read.ok) return refused(read.errors);
    return answer(answered(await addStateToProject(ctx, { ...seen, state: read.value })));
  }
  const read = readStatusAddition(typed);
  if (!read.ok) return refused(read.errors);
  return answer(answered(await addStatusToProject(ctx, { ...seen, status: read.value })));
}

const ADDITIONS = ["status", "state", "company"] as const;
const NOBODY: AdditionErrors = { organisation: "organisation-unknown" };

export default function EditProject() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <EditProjectPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
