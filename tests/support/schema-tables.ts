/** Every table of the schema. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";

export async function everyTable(): Promise<SQLiteTable[]> {
  const folder = join(process.cwd(), "db/schema");
  const modules: Record<string, unknown>[] = await Promise.all(
    // Left to Vite, the list of files would be kept from before the last one came.
    readdirSync(folder).map((file) => import(/* @vite-ignore */ join(folder, file))),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value): value is SQLiteTable => is(value, SQLiteTable));
}
