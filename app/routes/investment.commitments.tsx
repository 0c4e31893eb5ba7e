/** /investment/commitments: commitments of the nation. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CommitmentsPage } from "~/components/project/commitments-page";
import { authorize } from "~/http/authorize.server";
import { readCommitmentsPage } from "~/pages/project/commitments-page.server";
import "~/styles/project.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readCommitmentsPage(ctx);
}

export default function Commitments() {
  return <CommitmentsPage commitments={useLoaderData<typeof loader>().commitments} />;
}
