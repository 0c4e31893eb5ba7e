/** A kind of tests in the place of the importer of contacts, while a file of tests runs. */
import { afterAll, beforeAll } from "vitest";
import { importers } from "~/operations/import/importers";
import { askingImporter } from "./asking-importer";

export function withAskingImporter(): void {
  const former = importers.places;
  beforeAll(() => {
    importers.places = askingImporter;
  });
  afterAll(() => {
    if (former === undefined) delete importers.places;
    else importers.places = former;
  });
}
