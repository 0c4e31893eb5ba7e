/** The importers of all kinds. One that is missing is refused in words: `kind-missing`. */
import type { ImportKind } from "~/domain/import/import-kind";
import type { AnyImporter } from "./importer";
import { sitesImporter } from "./sites-importer.server";
import { targetImporter } from "./target-importer.server";

export const importers: Partial<Record<ImportKind, AnyImporter>> = {
  sites: sitesImporter,
  targets: targetImporter,
};

export const columnsOf = (kind: ImportKind) => importers[kind]?.columns ?? [];
