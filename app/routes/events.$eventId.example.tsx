/** /events/:eventId/example: nominating an event as a good example, or changing what is told of it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleForm } from "~/components/example/example-form";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readExample, typedExample } from "~/forms/example.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { nominateExample } from "~/operations/example/nominate-example.server";
import { readExampleFormPage } from "~/pages/example/example-form-page.server";
import "~/styles/entry.css";
import "~/styles/example.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readExampleFormPage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const page = await readExampleFormPage(ctx, eventId);
  const posted = await readForm(request);
  const typed = typedExample(posted);
  const known = { photos: new Set(page.photos.map(({ id }) => id)), today: page.today };
  const read = readExample(typed, known);
  if (!read.ok) return data({ typed, errors: read.errors, refused: null }, 400);
  const revision = idOf(textOf(posted, "revision"));
  const verdict = answered(await nominateExample(ctx, { eventId, revision, draft: read.draft }));
  if (verdict.ok)
    throw redirect(`/examples/${verdict.id}?saved=${revision === null ? "nominated" : "changed"}`);
  if (verdict.reason === "not-your-event") throw forbidden();
  return data({ typed, errors: {}, refused: verdict.reason }, 409);
}

export default function EventExample() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <ExampleForm {...page} answer={useActionData<typeof action>() ?? null} />;
}
