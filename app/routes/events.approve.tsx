/** /events/approve: approves the events chosen in the list and says of each what became of it. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useActionData, useLoaderData } from "@remix-run/react";
import { ApprovedRows } from "~/components/approval/approved-rows";
import { NamesContext } from "~/components/event/event-names";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { readChosenEvents } from "~/forms/approval.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { siteText } from "~/i18n/site-text";
import { approveEvents } from "~/operations/approval/approve-events.server";
import { approvesAnything } from "~/pages/approval/event-decisions.server";
import { findEventChoices } from "~db/queries/entry/event-choices";
import "~/styles/events.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return {
    choices: await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now)),
    pageTitle: siteText[ctx.language].pageTitle(approvalListText[ctx.language].results.title),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  if (!(await approvesAnything(ctx))) throw forbidden();
  const posted = await readForm(request);
  const { rows } = answered(await approveEvents(ctx, readChosenEvents(posted)));
  return {
    rows,
    back: `/events?${new URLSearchParams(textOf(posted, "back"))}`,
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function ApproveEvents() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <NamesContext.Provider value={choices}>
      <ApprovedRows rows={answer?.rows ?? []} back={answer?.back ?? "/events"} />
    </NamesContext.Provider>
  );
}
