/** /users: everybody with an account, active or not. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PeoplePage } from "~/components/people/people-page";
import { authorize } from "~/http/authorize.server";
import { readPeoplePage } from "~/pages/people/people-page.server";
import "~/styles/people.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "user.manage");
  return await readPeoplePage(ctx, new URL(request.url).searchParams);
}

export default function Users() {
  return <PeoplePage {...useLoaderData<typeof loader>()} />;
}
