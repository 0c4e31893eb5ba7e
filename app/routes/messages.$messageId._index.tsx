/** /messages/:messageId: what it says, the facts behind it; approving it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MessageView } from "~/components/message/message-view";
import { textOf } from "~/forms/boxes/field-texts.server";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { approveMessage, unapproveMessage } from "~/operations/message/approve-message.server";
import { readMessagePage } from "~/pages/message/message-page.server";
import "~/styles/message.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readMessagePage(ctx, request, pathId(params.messageId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "message.edit");
  const id = pathId(params.messageId);
  const form = await readForm(request);
  const isTakenBack = textOf(form, "intent") === "unapprove";
  const decide = isTakenBack ? unapproveMessage : approveMessage;
  const verdict = answered(await decide(ctx, { id, revision: postedRevision(form) }));
  if (!verdict.ok) return data({ refused: verdict.reason }, 409);
  return redirect(`/messages/${id}?saved=${isTakenBack ? "unapproved" : "approved"}`);
}

export default function Message() {
  const refused = useActionData<typeof action>()?.refused ?? null;
  return <MessageView page={useLoaderData<typeof loader>()} refused={refused} />;
}
