/** /investment/contrast?x=&y=&by=: what Japan has in each area beside what is registered as done there. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { drawContrast } from "~/components/contrast/contrast-drawing.server";
import { ContrastPage } from "~/components/contrast/contrast-page";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { authorize } from "~/http/authorize.server";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { useText } from "~/i18n/use-text";
import { readContrastPage } from "~/pages/contrast/contrast-page.server";
import "~/styles/map-layers.css";
import "~/styles/map-drawing.css";
import "~/styles/contrast.css";
import "~/styles/contrast-map.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  const read = await readContrastPage(ctx, request);
  if (!read.ok) return data({ ...read, shown: null }, 400);
  const { states, pageTitle, ...page } = read;
  const shown = { ...page, drawing: drawContrast(page.table, states, ctx.language) };
  return data({ shown, pageTitle, refusals: [] }, 200);
}

export default function InvestmentContrast() {
  const { shown, refusals } = useLoaderData<typeof loader>();
  const t = useText(contrastText);
  if (shown !== null) return <ContrastPage {...shown} />;
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Link to="/investment/contrast" className="button">
        {t.back}
      </Link>
    </main>
  );
}
