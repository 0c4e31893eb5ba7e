/** The importers of all kinds. One that is missing is refused in words: `kind-missing`. */
import type { ImportKind } from "~/domain/import/import-kind";
import { contactsImporter } from "./kind/contacts-importer.server";
import { eventImporter } from "./kind/event-importer.server";
import { factImporter } from "./kind/fact-importer.server";
import { figuresImporter } from "./kind/figures-importer.server";
import type { AnyImporter } from "./kind/importer";
import { jurisdictionImporter } from "./kind/jurisdiction-importer.server";
import { organisationsImporter } from "./kind/organisations-importer.server";
import { placesImporter } from "./kind/places-importer.server";
import { projectImporter } from "./kind/project-importer.server";
import { sitesImporter } from "./kind/sites-importer.server";
import { targetImporter } from "./kind/target-importer.server";
import { tieImporter } from "./kind/tie-importer.server";

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
