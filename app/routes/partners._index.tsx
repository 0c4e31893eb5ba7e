/** /partners?q=&type=&state=&after=: the register of partners, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { PartnerList, PartnerListRefused } from "~/components/organisation/partner-list";
import { authorize } from "~/http/authorize.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { readPartnerList } from "~/pages/organisation/partner-list.server";
import "~/styles/partners.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readPartnerList(ctx, new URL(request.url).searchParams);
  const pageTitle = siteText[ctx.language].pageTitle(partnerText[ctx.language].title);
  return data({ ...page, pageTitle }, page.ok ? 200 : 400);
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Partners() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <PartnerList {...page} /> : <PartnerListRefused {...page} />;
}
