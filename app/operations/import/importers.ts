/** The importers of all kinds. One that is missing is refused in words: `kind-missing`. */
import type { ImportKind } from "~/domain/import/import-kind";
import { contactsImporter } from "./contacts-importer.server";
import { eventImporter } from "./event-importer.server";
import { factImporter } from "./fact-importer.server";
import { figuresImporter } from "./figures-importer.server";
import type { AnyImporter } from "./importer";
import { jurisdictionImporter } from "./jurisdiction-importer.server";
import { organisationsImporter } from "./organisations-importer.server";
import { placesImporter } from "./places-importer.server";
import { projectImporter } from "./project-importer.server";
import { sitesImporter } from "./sites-importer.server";
import { targetImporter } from "./target-importer.server";
import { tieImporter } from "./tie-importer.server";

export const importers: Partial<Record<ImportKind, AnyImporter>> = {
  sites: sitesImporter,
  figures: figuresImporter,
  projects: projectImporter,
  facts: factImporter,
  ties: tieImporter,
  jurisdictions: jurisdictionImporter,
  organisations: organisationsImporter,
  contacts: contactsImporter,
  places: placesImporter,
  targets: targetImporter,
  events: eventImporter,
};

export const columnsOf = (kind: ImportKind) => importers[kind]?.columns ?? [];
