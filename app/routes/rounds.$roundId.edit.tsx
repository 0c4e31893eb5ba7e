/** /rounds/:roundId/edit: changing an open round. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundForm } from "~/components/round/round-form";
import { boxOfRefusal } from "~/domain/round/typed-round";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { readRound, typedRound } from "~/forms/round.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeRound } from "~/operations/round/change-round.server";
import { readRoundEdit } from "~/pages/round/round-form.server";
import "~/styles/round.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "round.edit");
  const id = pathId(params.roundId);
  const page = await readRoundEdit(ctx, id);
  if (page === null) throw redirect(`/rounds/${id}`);
  return page;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "round.edit");
  const id = pathId(params.roundId);
  const form = await readForm(request);
  const typed = typedRound(form);
  const revision = postedRevision(form);
  const read = readRound(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const verdict = answered(await changeRound(ctx, { id, revision, draft: read.draft }));
  if (verdict.ok) return redirect(`/rounds/${id}?saved=changed`);
  return data({ typed, errors: { [boxOfRefusal(verdict.reason)]: verdict.reason } }, 409);
}

export default function EditRound() {
  const page = useLoaderData<typeof loader>();
  return <RoundForm page={page} round={page} answer={useActionData<typeof action>() ?? null} />;
}
