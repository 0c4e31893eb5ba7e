/** The map and its table twin. The layout stays mounted while the panel beside it (the outlet) changes. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import {
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
  useParams,
} from "@remix-run/react";
import { useMemo } from "react";
import { MapFilter } from "~/components/map/map-filter";
import { MapHighlight } from "~/components/map/map-highlight";
import { MapOffer } from "~/components/map/map-offer";
import { MapRefused } from "~/components/map/map-refused";
import { MapStage } from "~/components/map/map-stage";
import { packMap, unpackMap } from "~/components/map/packed-map";
import { PanelFrame } from "~/components/place/panel-frame";
import { useShownArea } from "~/components/place/use-shown-area";
import { authorize } from "~/http/authorize.server";
import { leaveToDrawing } from "~/pages/map/drawn-marks.server";
import { readMapPage } from "~/pages/map/map-page.server";
import "~/styles/map.css";
import "~/styles/map-layers.css";
import "~/styles/map-drawing.css";
import "~/styles/contrast-map.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const page = await readMapPage(ctx, request);
  const { pageTitle } = page;
  const packed = packMap(leaveToDrawing(context, page), ctx.language);
  return data({ packed, pageTitle, tiles: context.tiles }, page.ok ? 200 : 400);
}

/** Opening another area changes nothing here. */
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
  const { packed, tiles } = useLoaderData<typeof loader>();
  const page = useMemo(() => unpackMap(packed), [packed]);
  const { code } = useParams();
  const { pathname, search } = useLocation();
  const outlined = useShownArea()?.outlined ?? null;
  if (!page.ok) return <MapRefused refusals={page.refusals} />;
  return (
    <main id="content" className="map-page">
      <MapFilter {...page} />
      <MapHighlight>
        <MapStage {...page} own={outlined ?? page.own} tiles={tiles} selected={code ?? null}>
          {page.demonstration === 0 ? <MapOffer to={`${pathname}${search}`} /> : null}
        </MapStage>
        <PanelFrame selected={code ?? null}>
          <Outlet />
        </PanelFrame>
      </MapHighlight>
    </main>
  );
}
