/** /rounds/new: asking organisations to report a period. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundForm } from "~/components/round/round-form";
import { boxOfRefusal } from "~/domain/round/typed-round";
import { readRound, typedRound } from "~/forms/round.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { openRound } from "~/operations/round/open-round.server";
import { readNewRound } from "~/pages/round/round-form.server";
import "~/styles/round.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readNewRound(await authorize(request, "round.edit"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "round.edit");
  const typed = typedRound(await readForm(request));
  const read = readRound(typed);
  if (!read.ok) return data({ typed, errors: read.errors }, 400);
  const verdict = answered(await openRound(ctx, read.draft));
  if (verdict.ok) return redirect(`/rounds/${verdict.id}?saved=opened`);
  return data({ typed, errors: { [boxOfRefusal(verdict.reason)]: verdict.reason } }, 400);
}

export default function NewRound() {
  const page = useLoaderData<typeof loader>();
  return <RoundForm page={page} round={null} answer={useActionData<typeof action>() ?? null} />;
}
