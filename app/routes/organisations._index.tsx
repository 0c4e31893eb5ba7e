/** /organisations?q=&type=&state=&as=&after=: the register of organisations, a page at a time. */
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
  const asked = new URL(request.url).searchParams;
  const page = await readOrganisationList(ctx, "/organisations", asked);
  return data(page, page.ok ? 200 : 400);
}

export default function Organisations() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <OrganisationList {...page} /> : <OrganisationListRefused {...page} />;
}
