/** /partners?q=&type=&state=&after=: the organisations that are partners, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  OrganisationList,
  OrganisationListRefused,
} from "~/components/organisation/organisation-list";
import { authorize } from "~/http/authorize.server";
import { readOrganisationList } from "~/pages/organisation/organisation-list.server";
import "~/styles/organisation.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readOrganisationList(ctx, "/partners", new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Partners() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <OrganisationList {...page} /> : <OrganisationListRefused {...page} />;
}
