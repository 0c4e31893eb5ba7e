/** /states/:code/one-pager?language=&edition=&message=: one page about a state, for a trip. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stateOutline } from "~/components/map/paper-outline.server";
import { OnePager } from "~/components/place/one-pager";
import { authorize } from "~/http/authorize.server";
import { readOnePagerPage } from "~/pages/place/one-pager.server";
import { onePagerQuestion } from "~/pages/place/one-pager-question.server";
import "~/styles/paper.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const question = onePagerQuestion(new URL(request.url).searchParams, ctx.language);
  return await readOnePagerPage(ctx, request, { code: params.code, question, draw: stateOutline });
}

export default function StateOnePager() {
  const page = useLoaderData<typeof loader>();
  const { language, edition } = page.question;
  const key = `${page.code} ${language} ${edition} ${page.chosen.join(",")}`;
  return <OnePager key={key} page={page} />;
}
