/** The register of an installation: its own file in the data folder, or a database on a server. */
import { type Database, openDatabase } from "./client";
import { openPostgres } from "./postgres/open";

export type Place = {
  dataFolder: string;
  /** The address of a PostgreSQL database that any number of processes serve; null: the file of SQLite. */
  databaseUrl: string | null;
};

/** Made where there is none, and brought to the present schema. */
export async function openRegister({ dataFolder, databaseUrl }: Place): Promise<Database> {
  return databaseUrl === null
    ? openDatabase(dataFolder)
    : await openPostgres(databaseUrl, dataFolder);
}
