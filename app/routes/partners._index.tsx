/** /partners?q=&type=&state=&after=: the register of partners, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PartnerList, PartnerListRefused } from "~/components/organisation/partner-list";
import { authorize } from "~/http/authorize.server";
import { readPartnerList } from "~/pages/organisation/partner-list.server";
import "~/styles/partners.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readPartnerList(ctx, new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Partners() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <PartnerList {...page} /> : <PartnerListRefused {...page} />;
}
