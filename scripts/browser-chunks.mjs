/** Which files of the source a browser is brought together. */

/**
 * What every page needs, what most pages with figures do, and what the map does: on a slow line each file more costs as
 * much as a kilobyte. A chunk takes along what its files import, unless an earlier one has it.
 */
/** @type {[string, RegExp][]} */
const CHUNKS = [
  [
    "frame",
    /node_modules\/(react|react-dom|scheduler|turbo-stream|@remix-run)\/|\/app\/(root\.tsx|entry\.client|components\/frame\/|i18n\/(frame-text|use-text|text)\.ts|domain\/value\/language\.ts)/,
  ],
  ["filter", /\/app\/(components\/filter|i18n\/filter\/)/],
  [
    "figures",
    /\/app\/(domain\/(value\/(whole-number|verdict|limits|town-name|provenance|grouped-by)|day\/(rough-day|format-day)|counting\/(event-form|occurrence))|components\/demonstration\/fictional-badge)\.tsx?$/,
  ],
  [
    "counts",
    /\/app\/(domain\/(counting\/(headcount|last-contact|axis|attendance-state)|coverage\/coverage|filter\/address|day\/elapsed|targets\/target-progress)|i18n\/(counting\/counted-text|attendance\/attendance-figure|targets-progress-text)|(map|components\/event)\/form-mark)\.tsx?$/,
  ],
  // By themselves, so that no chunk below takes them along.
  [
    "beside-figures",
    /\/app\/((i18n|components)\/event\/not-shown|components\/import\/running-imports)/,
  ],
  ["heaps", /\/app\/i18n\/inbox\/heap-text/],
  ["plane", /\/app\/domain\/(map\/(composite-projection|map-projections)|site\/site-grid)\./],
  [
    "facts",
    /\/app\/(components\/fact\/(earlier-figures|source-note)|domain\/fact\/|i18n\/fact-text)/,
  ],
  [
    "place",
    /\/app\/(components\/(place\/(state-panel|target-bar|all-events|other-facts)|map\/map-highlight)|i18n\/place\/place-panel)/,
  ],
  [
    "map",
    /\/app\/(map\/(class-patterns|drawing\/draw-circles)|domain\/map\/(map-classes|figure-classes)|i18n\/(map-|contrast\/figure-)|components\/map\/(map-(patterns|layer-figures)|circle-sizes))/,
  ],
  [
    "panel",
    /\/app\/(components\/place\/(area-|use-focus)|domain\/(value\/packed|map\/map-(symbol|query|sites))|map\/investment-marks)/,
  ],
];

/** @param {string} id */
export function chunkOf(id) {
  return CHUNKS.find(([, pattern]) => pattern.test(id))?.[0];
}
