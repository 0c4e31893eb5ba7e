/** The filter bar of the map: what it is shaded by, how much it shows, and where to go from it. */
import { Link, useLocation } from "@remix-run/react";
import { FilterBar } from "~/components/filter/filter-bar";
import { FilterSelect } from "~/components/filter/filter-fields";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { MEASURES } from "~/domain/map/map-classes";
import type { LayerOptions, MapShown } from "~/domain/map/map-content";
import { keptParams, type MapQuery } from "~/domain/map/map-query";
import { mapText } from "~/i18n/map-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { MapCount } from "./map-count";
import { MapToolbar } from "./map-toolbar";

type Props = {
  filter: RegisterFilter;
  options: FilterOptions;
  query: MapQuery;
  shown: MapShown;
  notShown: number | null;
  filterQuery: string;
  myMission: string | null;
  mayPlan: boolean;
  layerOptions: LayerOptions;
};

export function MapFilter(props: Props) {
  const { filter, options, query, myMission, mayPlan, layerOptions } = props;
  const t = useText(mapText);
  const language = useLanguage();
  const { search } = useLocation();
  const measure = (
    <FilterSelect
      name="measure"
      label={t.shadeBy}
      value={query.layer ?? (query.measure === "held" ? null : query.measure)}
      all={t.measure.held}
    >
      {MEASURES.filter((name) => name !== "held").map((name) => (
        <option key={name} value={name}>
          {t.measure[name]}
        </option>
      ))}
      <optgroup label={t.groups.more}>
        {layerOptions.measures.map(({ key, name }) => (
          <option key={key} value={key}>
            {name[language]}
          </option>
        ))}
      </optgroup>
    </FilterSelect>
  );
  return (
    <FilterBar
      filter={filter}
      options={options}
      keep={keptParams(search)}
      myMission={myMission}
      first={measure}
      tools={<MapToolbar query={query} layerOptions={layerOptions} />}
    >
      <MapCount {...props} />
      {mayPlan ? (
        <Link to="/events/new" className="button button-primary">
          <span aria-hidden="true">＋</span>
          {t.plan}
        </Link>
      ) : null}
    </FilterBar>
  );
}
