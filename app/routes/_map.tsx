/** The map and its table twin. The layout stays mounted while the panel beside it (the outlet) changes. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import {
  type MetaArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
  useParams,
} from "@remix-run/react";
import { DemonstrationPanel } from "~/components/frame/demonstration-panel";
import { MapFilter } from "~/components/map/map-filter";
import { MapRefused } from "~/components/map/map-refused";
import { MapStage } from "~/components/map/map-stage";
import { can } from "~/domain/people/permissions";
import { authorize } from "~/http/authorize.server";
import { mapText } from "~/i18n/map-text";
import { siteText } from "~/i18n/site-text";
import { readMapPage } from "~/pages/map-page.server";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import "~/styles/map.css";
import "~/styles/map-layers.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readMapPage(ctx, request);
  const title = siteText[ctx.language].pageTitle(mapText[ctx.language].title);
  if (!page.ok) return data({ page, title, tiles: null, demonstration: null }, { status: 400 });
  const offered = page.elsewhere !== null && can(ctx.user, "demonstration.manage");
  const demonstration = offered ? await countDemonstrationEvents(ctx.db.read) : null;
  return data({ page, title, tiles: context.tiles, demonstration });
}

export function meta({ data: loaded }: MetaArgs<typeof loader>) {
  return [{ title: loaded?.title }];
}

/** Opening another state changes nothing here. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  if (
    formMethod === undefined &&
    currentUrl.search === nextUrl.search &&
    currentUrl.pathname !== nextUrl.pathname
  ) {
    return false;
  }
  return defaultShouldRevalidate;
}

export default function MapLayout() {
  const { page, tiles, demonstration } = useLoaderData<typeof loader>();
  const { code } = useParams();
  const { pathname, search } = useLocation();
  if (!page.ok) return <MapRefused refusals={page.refusals} />;
  return (
    <main id="content" className="map-page">
      <MapFilter {...page} />
      <MapStage {...page} tiles={tiles} selected={code ?? null}>
        {demonstration === 0 ? (
          <DemonstrationPanel loaded={0} mayManage to={`${pathname}${search}`} />
        ) : null}
      </MapStage>
      <Outlet />
    </main>
  );
}
