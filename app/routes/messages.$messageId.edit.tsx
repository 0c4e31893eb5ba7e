/** /messages/:messageId/edit: changing what a message says; it is a draft again. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MessageForm } from "~/components/message/message-form";
import { postedRevision } from "~/forms/boxes/posted-revision.server";
import { messageAsk, readMessage, typedMessage } from "~/forms/message.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { changeMessage } from "~/operations/message/change-message.server";
import {
  askedOfMessage,
  readMessageEdit,
  readMessageForm,
} from "~/pages/message/message-form.server";
import "~/styles/message.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "message.edit");
  return await readMessageEdit(ctx, pathId(params.messageId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "message.edit");
  const id = pathId(params.messageId);
  const form = await readForm(request);
  const [typed, ask, revision] = [typedMessage(form), messageAsk(form), postedRevision(form)];
  const drawn = { id, revision, typed };
  if (ask.do !== "save")
    return await readMessageForm(ctx, { ...drawn, ...askedOfMessage(typed, ask) });
  const read = readMessage(typed);
  if (!read.ok) return data(await readMessageForm(ctx, { ...drawn, errors: read.errors }), 400);
  const verdict = answered(await changeMessage(ctx, { id, revision, typed: read.value }));
  if (verdict.ok) return redirect(`/messages/${id}?saved=changed`);
  const errors = "errors" in verdict ? verdict.errors : { revision: { reason: verdict.reason } };
  const status = "errors" in verdict ? 400 : 409;
  return data(await readMessageForm(ctx, { ...drawn, errors }), status);
}

export default function EditMessage() {
  const drawn = useLoaderData<typeof loader>();
  return <MessageForm page={useActionData<typeof action>() ?? drawn} />;
}
