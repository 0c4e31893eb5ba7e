/** /examples/:exampleId: one good example, to be read, printed, chosen or declined. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExamplePage } from "~/components/example/example-page";
import { EXAMPLE_STEPS } from "~/domain/example/example";
import { PARAGRAPH } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { decideExample } from "~/operations/example/decide-example.server";
import { readExamplePage } from "~/pages/example/example-page.server";
import "~/styles/example.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const asked = new URL(request.url).searchParams;
  return await readExamplePage(ctx, pathId(params.exampleId), asked);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const id = pathId(params.exampleId);
  const posted = await readForm(request);
  const step = found(oneOf(EXAMPLE_STEPS, textOf(posted, "do")));
  const typed = textOf(posted, "reason");
  const read = freeText(typed, PARAGRAPH);
  const revision = postedRevision(posted);
  const reason = read.ok ? read.value : null;
  const verdict = answered(await decideExample(ctx, { id, revision, step, reason }));
  if (verdict.ok) throw redirect(`/examples/${id}?saved=${step}`);
  return data({ refused: verdict.reason, reason: typed.slice(0, 4 * PARAGRAPH) }, 409);
}

export default function Example() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <ExamplePage {...page} answer={useActionData<typeof action>() ?? null} />;
}
