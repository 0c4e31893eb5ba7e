import { builtInShape, type DateShape, shapeOfCode } from "~/domain/import/number-format";
import { type Attributes, readXml } from "./xml-part";

/** What the styles of a workbook show as a date, by the style's number. Null for figures and text. */
export async function cellShapes(chunks: AsyncIterable<Uint8Array>): Promise<(DateShape | null)[]> {
  const codes = new Map<number, DateShape | null>();
  const shapes: (DateShape | null)[] = [];
  let isCell = false;
  await readXml(chunks, {
    open(name: string, attributes: Attributes) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === "numFmt") codes.set(id, shapeOfCode(attributes.formatCode ?? ""));
      else if (name === "cellXfs") isCell = true;
      else if (name === "xf" && isCell) shapes.push(codes.get(id) ?? builtInShapeUnless(codes, id));
    },
    close(name: string) {
      if (name === "cellXfs") isCell = false;
    },
  });
  return shapes;
}

/** A workbook may give a built-in number a format of its own. */
const builtInShapeUnless = (codes: ReadonlyMap<number, unknown>, id: number): DateShape | null =>
  codes.has(id) ? null : builtInShape(id);
