/** Why the register cannot be opened, wherever it is. */
import type { Place } from "~db/open-register";
import { refusalOfDatabase } from "./refusal-of-database";
import { refusalOfServer } from "./server-refusal";

export function refusalOfPlace(error: unknown, { dataFolder, databaseUrl }: Place): string {
  return databaseUrl === null
    ? refusalOfDatabase(error, dataFolder)
    : refusalOfServer(error, databaseUrl);
}
