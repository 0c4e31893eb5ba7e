/** /history?person=&about=&subject=&before=: the audit trail, newest first, fifty at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HistoryPage } from "~/components/history/history-page";
import { authorize } from "~/http/authorize.server";
import { readHistoryPage } from "~/pages/history/history-page.server";
import "~/styles/history.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "history.view");
  return await readHistoryPage(ctx, new URL(request.url));
}

export default function History() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
