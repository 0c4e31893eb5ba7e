/** /api: what other systems can read, and how. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApiPage } from "~/components/api-page";
import { authorize } from "~/http/authorize.server";
import { shownOrigin } from "~/http/public-origin.server";
import { apiText } from "~/i18n/api-text";
import { frameText } from "~/i18n/frame-text";
import "~/styles/report.css";
import "~/styles/report-narrow.css";
import "~/styles/report-print.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const pageTitle = frameText[ctx.language].pageTitle(apiText[ctx.language].title);
  return { pageTitle, origin: shownOrigin(request) };
}

export default function ApiDescription() {
  const { origin } = useLoaderData<typeof loader>();
  return <ApiPage origin={origin} />;
}
