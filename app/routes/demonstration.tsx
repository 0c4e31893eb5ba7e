/** /demonstration: load the fictional demonstration programme or remove it, then back to where one came from. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DemonstrationPage } from "~/components/frame/demonstration-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { safeReturnPath } from "~/http/safe-return-path.server";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { removeDemonstration } from "~/operations/demonstration/remove-demonstration.server";
import { readDemonstrationPage } from "~/pages/demonstration-page.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "demonstration.manage");
  return await readDemonstrationPage(ctx);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "demonstration.manage");
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  if (intent !== "load" && intent !== "remove") {
    throw new Response("The intent could not be read", { status: 400 });
  }
  const change = intent === "load" ? loadDemonstration : removeDemonstration;
  const verdict = answered(await change(ctx));
  if (!verdict.ok) return data({ reason: verdict.reason }, 409);
  return redirect(safeReturnPath(request, form.get("to")));
}

export default function Demonstration() {
  const { loaded } = useLoaderData<typeof loader>();
  return <DemonstrationPage loaded={loaded} answer={useActionData<typeof action>()} />;
}
