/** /states/:code?year=&brief=: one state and fiscal year, for planning and as a brief on paper. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StatePage } from "~/components/place/state-page";
import { StateYearRefused } from "~/components/place/state-year-refused";
import { authorize } from "~/http/authorize.server";
import { LanguageContext, useLanguage } from "~/i18n/use-text";
import { readPlanningPage } from "~/pages/place/planning-page.server";
import "~/styles/contact.css";
import "~/styles/place-page.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const read = await readPlanningPage(ctx, request, params.code);
  return data(read, read.page === null ? 400 : 200);
}

export default function State() {
  const { page } = useLoaderData<typeof loader>();
  const own = useLanguage();
  if (page === null) return <StateYearRefused />;
  return (
    <LanguageContext.Provider value={page.brief ?? own}>
      <StatePage {...page} />
    </LanguageContext.Provider>
  );
}
