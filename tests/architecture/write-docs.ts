/** Writes what of the documents is printed from the code. */
import { writeFileSync } from "node:fs";
import { writtenDocs } from "./written-docs";

for (const { path, text } of writtenDocs()) writeFileSync(path, text);
