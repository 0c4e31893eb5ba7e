/** What a workbook consists of: its sheets, and where the texts and styles of their cells are. */
import { posix } from "node:path";
import { TableRefused } from "~/domain/import/table-refused";
import type { SheetName } from "~/domain/import/understood-file";
import { prefixedAttribute, readXml } from "./xml-part";
import type { ZipParts } from "./zip-parts";

const TYPES = "[Content_Types].xml";

export type SheetPart = SheetName & { part: string };
export type WorkbookDirectory = {
  sheets: SheetPart[];
  texts: string | null;
  styles: string | null;
  is1904: boolean;
};

type Relation = { kind: string; part: string };

export async function workbookDirectory(zip: ZipParts): Promise<WorkbookDirectory> {
  if (!zip.names.has(TYPES)) throw new TableRefused("file-not-table");
  const roots = await relationsOf(zip, "");
  const main = [...roots.values()].find(({ kind }) => kind === "officeDocument")?.part;
  if (main === undefined || !zip.names.has(main)) throw new TableRefused("file-not-table");
  await checkType(zip, main);
  const relations = await relationsOf(zip, main);
  const partOf = (kind: string) =>
    [...relations.values()].find((of) => of.kind === kind && zip.names.has(of.part))?.part ?? null;
  return {
    ...(await sheetsOf(zip, main, relations)),
    texts: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
}

/** By what it says of the main part alone: some programs name macros among the types of every workbook. */
async function checkType(zip: ZipParts, main: string): Promise<void> {
  let type = "";
  await readXml(zip.read(TYPES), {
    open(_, { PartName, ContentType }) {
      if (PartName?.toLowerCase() === `/${main}`.toLowerCase()) type = ContentType ?? "";
    },
  });
  if (/macroEnabled/i.test(type)) throw new TableRefused("workbook-macros");
  if (/wordprocessingml|presentationml|sheet\.binary/i.test(type))
    throw new TableRefused("file-not-table");
}

async function relationsOf(zip: ZipParts, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!zip.names.has(name)) return relations;
  await readXml(zip.read(name), {
    open(_, { Id, Type, Target, TargetMode }) {
      if (Id === undefined || Target === undefined || TargetMode === "External") return;
      relations.set(Id, { kind: posix.basename(Type ?? ""), part: targetOf(folder, Target) });
    },
  });
  return relations;
}

/** Absolute, or from the folder of the part that names it. */
const targetOf = (folder: string, target: string): string =>
  posix.join(target.startsWith("/") ? "" : folder, target).replace(/^\//, "");

async function sheetsOf(
  zip: ZipParts,
  main: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<WorkbookDirectory, "sheets" | "is1904">> {
  const sheets: SheetPart[] = [];
  let is1904 = false;
  await readXml(zip.read(main), {
    open(tag, attributes) {
      if (tag === "workbookPr") is1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (tag !== "sheet") return;
      const of = relations.get(prefixedAttribute(attributes, "id") ?? "");
      // A sheet may be a chart as well.
      if (of?.kind !== "worksheet" || !zip.names.has(of.part)) return;
      const isHidden = (attributes.state ?? "visible") !== "visible";
      sheets.push({ name: attributes.name ?? "", isHidden, part: of.part });
    },
  });
  if (sheets.length === 0) throw new TableRefused("workbook-malformed");
  return { sheets, is1904 };
}
