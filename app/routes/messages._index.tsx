/** /messages: what is said outside, every figure in it a reference to a fact. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageList } from "~/components/message/message-list";
import { authorize } from "~/http/authorize.server";
import { readMessageList } from "~/pages/message/message-list.server";
import "~/styles/message.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readMessageList(await authorize(request, "report.view"));
}

export default function Messages() {
  return <MessageList page={useLoaderData<typeof loader>()} />;
}
