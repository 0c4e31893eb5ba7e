/** /counting/criteria: the short list by which it is decided what is counted. N13 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CriteriaPage } from "~/components/counting/criteria-page";
import { readCriterion } from "~/forms/counting.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { setCriterion } from "~/operations/counting/set-criterion.server";
import { readCriteriaPage } from "~/pages/counting/criteria-page.server";
import "~/styles/counting.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  return await readCriteriaPage(ctx, new URL(request.url).searchParams);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  const read = readCriterion(await readForm(request));
  if (read === null) throw new Response("For which decision?", { status: 400 });
  if (!read.ok) return data(read, 400);
  answered(await setCriterion(ctx, read.criterion));
  throw redirect("/counting/criteria?saved=");
}

export default function Criteria() {
  const answer = useActionData<typeof action>() ?? null;
  return <CriteriaPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
