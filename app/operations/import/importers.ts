/** The importers of all kinds. One that is missing is refused in words: `kind-missing`. */
import type { ImportKind } from "~/domain/import/import-kind";
import { eventImporter } from "./event-importer.server";
import type { AnyImporter } from "./importer";
import { targetImporter } from "./target-importer.server";

export const importers: Partial<Record<ImportKind, AnyImporter>> = {
  targets: targetImporter,
  events: eventImporter,
};

export const columnsOf = (kind: ImportKind) => importers[kind]?.columns ?? [];
