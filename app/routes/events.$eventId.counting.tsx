/** /events/:eventId/counting: the secretariat decides again whether one event is counted. N13 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventCountingPage } from "~/components/counting/event-counting-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readCountingChoice } from "~/forms/counting.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { decideCounting } from "~/operations/counting/decide-counting.server";
import { readEventCountingPage } from "~/pages/counting/event-counting-page.server";
import "~/styles/counting.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  return await readEventCountingPage(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "counting.decide");
  const eventId = pathId(params.eventId);
  await readEventCountingPage(ctx, eventId);
  const typed = textOf(await readForm(request), "counting");
  const choice = readCountingChoice(typed);
  if (choice === null) throw new Response("Which decision?", { status: 400 });
  const verdict = answered(await decideCounting(ctx, { ...choice, eventIds: [eventId] }));
  if (verdict.ok) throw redirect(`/events/${eventId}`);
  const problem = countingPageText[ctx.language].refused[verdict.reason];
  return data({ typed, problem }, 400);
}

export default function EventCounting() {
  const answer = useActionData<typeof action>() ?? null;
  return <EventCountingPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
