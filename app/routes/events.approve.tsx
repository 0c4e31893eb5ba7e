/** /events/approve: names the events chosen in the inbox, approves them, and says of each what became of it. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ApproveConfirm } from "~/components/approval/approve-confirm";
import { ApprovedRows } from "~/components/approval/approved-rows";
import { NamesContext } from "~/components/event/event-names";
import { readChosenEvents } from "~/forms/approval.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { readCountingChoice } from "~/forms/counting.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { approveEvents } from "~/operations/approval/approve-events.server";
import { readApprovedPage } from "~/pages/approval/approved-page.server";
import { readCountingOptions } from "~/pages/approval/event-counting.server";
import { approvesAnything, readChosen } from "~/pages/approval/event-decisions.server";
import "~/styles/register.css";

const BACK = "/inbox?heap=to-approve";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readApprovedPage(ctx);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  if (!(await approvesAnything(ctx))) throw forbidden();
  const posted = await readForm(request);
  const chosen = readChosenEvents(posted);
  if (textOf(posted, "confirmed") !== "yes" && chosen.length > 0)
    return {
      confirms: await readChosen(ctx, chosen),
      counting: await readCountingOptions(ctx),
      rows: [],
    };
  const counting = readCountingChoice(textOf(posted, "counting"));
  const { rows } = answered(await approveEvents(ctx, chosen, counting));
  return { confirms: null, counting: [], rows };
}

export default function ApproveEvents() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <NamesContext.Provider value={choices}>
      {answer?.confirms ? (
        <ApproveConfirm rows={answer.confirms} counting={answer.counting} back={BACK} />
      ) : (
        <ApprovedRows rows={answer?.rows ?? []} back={BACK} />
      )}
    </NamesContext.Provider>
  );
}
