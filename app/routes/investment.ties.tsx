/** /investment/ties?state=&after=: sister ties, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TieList, TieListRefused } from "~/components/tie/tie-list";
import { authorize } from "~/http/authorize.server";
import { readTieList } from "~/pages/tie/tie-list.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readTieList(ctx, new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Ties() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <TieList {...page} /> : <TieListRefused {...page} />;
}
