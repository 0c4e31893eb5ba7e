/** /imports: what was brought, newest first. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportList } from "~/components/import/import-list";
import { authorize } from "~/http/authorize.server";
import { readImportsScreen } from "~/pages/import/import-screens.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  return await readImportsScreen(ctx, request);
}

export default function Imports() {
  const { pageTitle: _, ...list } = useLoaderData<typeof loader>();
  return <ImportList {...list} />;
}
