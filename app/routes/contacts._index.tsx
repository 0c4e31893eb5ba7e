/** /contacts?state=&office=&organiser=&from=&to=&after=: contacts with offices, a page at a time. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ContactList, ContactListRefused } from "~/components/contact/contact-list";
import { authorize } from "~/http/authorize.server";
import { readContactList } from "~/pages/contact/contact-list.server";
import "~/styles/contact.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readContactList(ctx, new URL(request.url).searchParams);
  return data(page, page.ok ? 200 : 400);
}

export default function Contacts() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return page.ok ? <ContactList {...page} /> : <ContactListRefused {...page} />;
}
