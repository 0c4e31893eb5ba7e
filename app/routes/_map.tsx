/** The map and its table twin. The layout stays mounted while the panel beside it (the outlet) changes. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import {
  Link,
  type MetaArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
  useLocation,
  useParams,
} from "@remix-run/react";
import { DemonstrationPanel } from "~/components/demonstration-panel";
import { FilterBar } from "~/components/filter-bar";
import { FilterSelect } from "~/components/filter-fields";
import { FilterRefusals } from "~/components/filter-refusals";
import { MapCount } from "~/components/map-count";
import { MapStage } from "~/components/map-stage";
import { MEASURES } from "~/domain/map-classes";
import { keptParams } from "~/domain/map-query";
import { can } from "~/domain/permissions";
import { authorize } from "~/http/authorize.server";
import { type MapPage, readMapPage } from "~/http/map-page.server";
import { mapText } from "~/i18n/map-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
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
  if (!page.ok) {
    return (
      <main id="content" className="page">
        <FilterRefusals refusals={page.refusals} />
        <ToTheMap />
      </main>
    );
  }
  return (
    <main id="content" className="map-page">
      <MapFilter page={page} />
      <MapStage {...page} tiles={tiles} selected={code ?? null}>
        {demonstration === 0 ? (
          <DemonstrationPanel loaded={0} mayManage to={`${pathname}${search}`} />
        ) : null}
      </MapStage>
      <Outlet />
    </main>
  );
}

function MapFilter({ page }: { page: MapPage }) {
  const t = useText(mapText);
  const { search } = useLocation();
  const { filter, options, query, shown, filterQuery, myMission, mayPlan, waiting } = page;
  const measure = (
    <FilterSelect
      name="measure"
      label={t.shadeBy}
      value={query.measure === "held" ? null : query.measure}
      all={t.measure.held}
    >
      {MEASURES.filter((name) => name !== "held").map((name) => (
        <option key={name} value={name}>
          {t.measure[name]}
        </option>
      ))}
    </FilterSelect>
  );
  return (
    <FilterBar
      filter={filter}
      options={options}
      keep={keptParams(search)}
      myMission={myMission}
      first={measure}
    >
      <MapCount shown={shown} filterQuery={filterQuery} />
      {waiting > 0 ? (
        <Link to="/inbox" className="button">
          {t.waiting(waiting)}
        </Link>
      ) : null}
      {mayPlan ? (
        <Link to="/events/new" className="button button-primary">
          <span aria-hidden="true">＋</span>
          {t.plan}
        </Link>
      ) : null}
    </FilterBar>
  );
}

function ToTheMap() {
  const t = useText(mapText);
  return (
    <Link to="/" className="button">
      {t.resetFilter}
    </Link>
  );
}
