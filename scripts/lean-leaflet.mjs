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
  [/^Map\.addInitHook\('addHandler', '(keyboard|tapHold)', \w+\);$/gm, ""],
  // Nobody is located or flown to; every mark has a picture of its own and stays where it is.
  [
    /^\t(locate|stopLocate|_handleGeolocation\w+|flyTo|flyToBounds): function [\s\S]*?^\t\},$/gm,
    "",
  ],
  // Marks lie flat on their pane: a layer of the browser's for each of hundreds costs every frame of a moved map.
  [
    "setPosition(this._icon, pos);",
    "this._icon._leaflet_pos = pos; this._icon.style.transform = 'translate(' + pos.x + 'px,' + pos.y + 'px)';",
  ],
  ["icon: new IconDefault(),", "icon: null,"],
  ["if (MarkerDrag) {", "if (false) {"],
  ["(this.options.preferCanvas && canvas(options)) || svg(options)", "svg(options)"],
];

/** Tiles are drawn where an address for them is set, which few installations have. */
const TILES = /^var GridLayer = [\s\S]*?(?=^var Renderer = )/m;
const TILE_EXPORTS = /\b(GridLayer|TileLayer|gridLayer|tileLayer), /g;
const TOP_LEVEL = /^(?:var|function) ([\w$]+)/gm;

/** @param {string} code of `leaflet/dist/leaflet-src.esm.js` */
export function leanLeaflet(code) {
  const text = cut(code);
  const own = withoutTiles(text).replace(TILE_EXPORTS, "");
  return `${own}\nexport { ${sharedIn(text).map((name) => `${name} as _${name}`)} };\n`;
}

/**
 * What draws tiles, as a module beside the rest.
 *
 * @param {string} code of `leaflet/dist/leaflet-src.esm.js`
 */
export function tilesOfLeaflet(code) {
  const text = cut(code);
  const names = sharedIn(text).map((name) => `_${name} as ${name}`);
  return `import { ${names} } from "leaflet";\n${TILES.exec(text)?.[0]}\nexport { TileLayer };\n`;
}

/** @param {string} text */
const withoutTiles = (text) => text.replace(TILES, "");

/** @param {string} text Names of the rest that are written where tiles are drawn. */
function sharedIn(text) {
  const words = new Set(TILES.exec(text)?.[0].match(/[\w$]+/g));
  const names = Array.from(withoutTiles(text).matchAll(TOP_LEVEL), ([, name]) => name);
  return names.filter((name) => words.has(name));
}

/** @param {string} code */
function cut(code) {
  const lines = code.replaceAll("\r\n", "\n");
  return CUTS.reduce((text, [part, left]) => text.replaceAll(part, left), lines);
}
