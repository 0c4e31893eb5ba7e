/** /rounds/:roundId: how a round stands, addressee by addressee; the secretariat closes, cancels and reopens it here. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundView } from "~/components/round/round-view";
import { ROUND_CHANGES } from "~/domain/round/round-state";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { setRoundState } from "~/operations/round/set-round-state.server";
import { readRoundPage } from "~/pages/round/round-page.server";
import "~/styles/round.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readRoundPage(ctx, request, pathId(params.roundId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "round.edit");
  const id = pathId(params.roundId);
  const form = await readForm(request);
  const change = oneOf(ROUND_CHANGES, textOf(form, "change"));
  if (change === null) throw new Response("Which change?", { status: 400 });
  const revision = postedRevision(form);
  const verdict = answered(await setRoundState(ctx, { id, revision, change }));
  if (verdict.ok) return redirect(`/rounds/${id}?saved=set`);
  return data({ refused: verdict.reason }, 409);
}

export default function Round() {
  const refused = useActionData<typeof action>()?.refused ?? null;
  return <RoundView page={useLoaderData<typeof loader>()} refused={refused} />;
}
