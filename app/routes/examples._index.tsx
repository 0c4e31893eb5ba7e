/** /examples: good examples by fiscal year, state and priority area. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExampleList } from "~/components/example/example-list";
import { authorize } from "~/http/authorize.server";
import { readExampleList } from "~/pages/example/example-list.server";
import "~/styles/example.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  return await readExampleList(ctx, new URL(request.url).searchParams);
}

export default function Examples() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <ExampleList {...page} />;
}
