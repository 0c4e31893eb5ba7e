/** What of the documents is printed from the code: `npm run docs` writes it, docs.test.ts compares it. */
import { readFileSync } from "node:fs";
import { LAYERS, type Layer, PACKAGE_HOMES } from "./layers";
import { mapOfTheHouse } from "./map-of-the-house";

export type WrittenDoc = { path: string; text: string };

export function writtenDocs(): WrittenDoc[] {
  const readme = readFileSync("app/README.md", "utf8");
  return [
    { path: "docs/map.md", text: mapOfTheHouse() },
    { path: "app/README.md", text: withBlock(readme, "layers", layersTable()) },
  ];
}

/** The text with what stands between the two marks of a block replaced. */
export function withBlock(text: string, name: string, block: string): string {
  const [begins, ends] = [`<!-- ${name}: printed by npm run docs -->\n`, `<!-- end of ${name} -->`];
  const from = text.indexOf(begins);
  const to = text.indexOf(ends);
  if (from < 0 || to < from) throw new Error(`There is no block of ${name}`);
  return `${text.slice(0, from + begins.length)}${block}\n${text.slice(to)}`;
}

function layersTable(): string {
  const rows = Object.entries(LAYERS).map(
    ([name, layer]) => `| ${name} | ${layer.what} | ${mayImport(layer)} | ${packagesOf(name)} |`,
  );
  const head =
    "| layer | what it is | may import | packages that live there |\n| --- | --- | --- | --- |";
  return [head, ...rows].join("\n");
}

function mayImport({ imports, types = [] }: Layer): string {
  const parts = [...imports, ...types.map((name) => `types of ${name}`)];
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function packagesOf(layer: string): string {
  const own = Object.entries(PACKAGE_HOMES).filter(([, homes]) => homes.includes(layer));
  return own
    .map(([name]) => name)
    .sort()
    .join(", ");
}
