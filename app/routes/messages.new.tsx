/** /messages/new: writing down what is said outside. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MessageForm } from "~/components/message/message-form";
import { messageAsk, readMessage, typedMessage } from "~/forms/message.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import {
  askedOfMessage,
  readMessageForm,
  readNewMessage,
} from "~/pages/message/message-form.server";
import "~/styles/message.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readNewMessage(await authorize(request, "message.edit"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "message.edit");
  const form = await readForm(request);
  const [typed, ask] = [typedMessage(form), messageAsk(form)];
  const drawn = { id: null, revision: 0, typed };
  if (ask.do !== "save")
    return await readMessageForm(ctx, { ...drawn, ...askedOfMessage(typed, ask) });
  const read = readMessage(typed);
  const verdict = read.ok ? answered(await draftMessage(ctx, read.value)) : read;
  if (verdict.ok) return redirect(`/messages/${verdict.id}?saved=drafted`);
  return data(await readMessageForm(ctx, { ...drawn, errors: verdict.errors }), 400);
}

export default function NewMessage() {
  const drawn = useLoaderData<typeof loader>();
  return <MessageForm page={useActionData<typeof action>() ?? drawn} />;
}
