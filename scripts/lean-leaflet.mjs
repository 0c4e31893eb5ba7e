/**
 * Leaflet without what this map does not use, so that a first visit on a slow line is live sooner.
 *
 * Leaflet hangs every part on its map when it is loaded, so that no bundler may leave one out. Here a part stands by
 * itself and falls away where nothing asks for it; browsers older than those we build for are not asked about.
 * `tests/architecture/bundle.test.ts` sees to it that a new version is cut as well.
 */

/** What a browser since 2022 answers. */
const BROWSER = {
  false: ["ie3d", "ielt9", "edge", "msPointer", "mobileOpera", "vml"],
  true: ["any3d", "canvas", "inlineSvg", "passiveEvents", "pointer", "svg"],
};

/** Popups and tooltips, in whose place there is a tip of our own, and GeoJSON, which comes as paths. */
const UNUSED = /^\t(openPopup|bindPopup|openTooltip|bindTooltip|toGeoJSON): function/m;

/** @type {[RegExp | string, string | ((part: string) => string)][]} */
const CUTS = [
  ...Object.entries(BROWSER).map(([answer, questions]) => [
    new RegExp(`\\bBrowser\\.(${questions.join("|")})\\b`, "g"),
    answer,
  ]),
  // A class or a system of coordinates is made without touching anything else.
  [/^(var \w+ = )((?:\w+\.)?extend\()/gm, "$1/*#__PURE__*/$2"],
  // Names under which parts hang on others.
  [/^(Control|control|Icon|TileLayer|tileLayer|GeoJSON|Map)\.\w+ = \w+;$/gm, ""],
  [/^CRS\.(?!EPSG3857|Simple)\w+ = \w+;$/gm, ""],
  [/^\w+\.include\(PointToGeoJSON\);$/gm, ""],
  [/^\w+\.include\(\{\n[\s\S]*?^\}\);$/gm, (part) => (UNUSED.test(part) ? "" : part)],
  // The map has buttons of its own, and its keys go from area to area.
  [/^Map\.addInitHook\(function \(\) \{\n\tif \(this\.options\.zoomControl[\s\S]*?^\}\);$/gm, ""],
  [/^Map\.addInitHook\('addHandler', 'keyboard', \w+\);$/gm, ""],
  ["(this.options.preferCanvas && canvas(options)) || svg(options)", "svg(options)"],
];

/** @param {string} code of `leaflet/dist/leaflet-src.esm.js` */
export function leanLeaflet(code) {
  const lines = code.replaceAll("\r\n", "\n");
  return CUTS.reduce((text, [part, left]) => text.replaceAll(part, left), lines);
}
