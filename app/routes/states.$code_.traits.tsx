/** /states/:code/traits: the secretariat decides on the traits of a state. P145 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { TraitsPage } from "~/components/place/traits-page";
import { readSaidTrait } from "~/forms/said-trait.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { sayTrait } from "~/operations/say-trait.server";
import { readTraitsPage } from "~/pages/place/traits-page.server";
import "~/styles/place-page.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "place.correct");
  return await readTraitsPage(ctx, params.code, new URL(request.url).searchParams.has("saved"));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "place.correct");
  const read = readSaidTrait(await readForm(request));
  if (read === null) throw new Response("Which trait?", { status: 400 });
  if (!read.ok) {
    const problem = placeTraitText[ctx.language].problem[read.problem];
    return data({ ...read.typed, problem }, 400);
  }
  const { trait, verdict, reason } = read;
  const state = params.code ?? "";
  answered(await sayTrait(ctx, { state, trait, verdict, reason }));
  throw redirect(`/states/${state}/traits?saved=`);
}

export default function Traits() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <TraitsPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
