/** The project's own source files, as the architecture tests read them. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export type SourceFile = { path: string; text: string };
export type Import = { from: string; isType: boolean };

const FOLDERS = ["app", "db", "scripts", "seeds", "tests"];
const EXTENSIONS = [".ts", ".tsx", ".mjs", ".js"];
export const GENERATED = ["tests/.results"];

export function listSourceFiles(folders = FOLDERS, extensions = EXTENSIONS): SourceFile[] {
  return folders
    .flatMap((folder) => listFolder(folder, extensions))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function listFolder(folder: string, extensions: readonly string[]): string[] {
  if (GENERATED.includes(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(path, extensions);
    return extensions.includes(extname(entry.name)) ? [path] : [];
  });
}

const STATIC = /^(?:import|export)\s(type\s)?[^;'"]*?from\s+["']([^"']+)["']/gm;
const BARE = /^import\s+["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports. `import { type A }` counts as an import of values, as the compiler keeps the line. */
export function importsOf(text: string): Import[] {
  return [
    ...Array.from(text.matchAll(STATIC), ([, type, from = ""]) => ({
      from,
      isType: type !== undefined,
    })),
    ...Array.from(text.matchAll(BARE), ([, from = ""]) => ({ from, isType: false })),
    ...Array.from(text.matchAll(DYNAMIC), ([, from = ""]) => ({ from, isType: false })),
  ];
}

/** The path in the project that an import means, or null for a package. */
export function ownPath(importer: string, from: string): string | null {
  if (from.startsWith("~/")) return join("app", from.slice(2));
  if (from.startsWith("~db/")) return join("db", from.slice(4));
  if (from.startsWith("~seeds/")) return join("seeds", from.slice(7));
  return from.startsWith(".") ? join(importer, "..", from) : null;
}
