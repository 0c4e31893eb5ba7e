/** /partners?q=&type=&state=&after=: the register of partners, a page at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { PartnerList } from "~/components/organisation/partner-list";
import { authorize } from "~/http/authorize.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { readPartnerList } from "~/pages/organisation/partner-list.server";
import "~/styles/partners.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return {
    ...(await readPartnerList(ctx, new URL(request.url).searchParams)),
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].title),
  };
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Partners() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <PartnerList {...page} />;
}
