/** /partners?q=&type=&state=&after=: the register of partners, a page at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PartnerList } from "~/components/organisation/partner-list";
import { authorize } from "~/http/authorize.server";
import { readPartnerList } from "~/pages/organisation/partner-list.server";
import "~/styles/partners.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readPartnerList(ctx, new URL(request.url).searchParams);
}

export default function Partners() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <PartnerList {...page} />;
}
