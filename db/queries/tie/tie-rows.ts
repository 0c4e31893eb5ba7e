/** Writing sister ties, and the towns that a list of coordinates may mean. */
import { and, asc, between, desc, eq } from "drizzle-orm";
import type { TownThere } from "~/domain/tie/town-at";
import type { Handle } from "../../client";
import { imports } from "../../schema/imports";
import { places } from "../../schema/reference";
import { ties } from "../../schema/ties";

export type TieValues = Omit<typeof ties.$inferInsert, "id">;

export async function putTie(tx: Handle, id: number | null, values: TieValues): Promise<number> {
  if (id !== null) {
    await tx.update(ties).set(values).where(eq(ties.id, id));
    return id;
  }
  const [added] = await tx.insert(ties).values(values).returning({ id: ties.id });
  if (added === undefined) throw new Error("The tie was not stored");
  return added.id;
}

export async function removeTie(tx: Handle, id: number): Promise<void> {
  await tx.delete(ties).where(eq(ties.id, id));
}

const columns = {
  id: places.id,
  searchName: places.searchName,
  state: places.state,
  lat: places.lat,
  lon: places.lon,
};

/** Every town of the gazetteer, the largest first. */
export async function listTownsThere(db: Handle): Promise<TownThere[]> {
  return await db.select(columns).from(places).orderBy(desc(places.population), asc(places.id));
}

const DEGREES = 1.5;

/** Towns around a point, more than `townAt` looks at. */
export async function listTownsAround(
  db: Handle,
  { lat, lon }: { lat: number; lon: number },
): Promise<TownThere[]> {
  return await db
    .select(columns)
    .from(places)
    .where(
      and(
        between(places.lat, lat - DEGREES, lat + DEGREES),
        between(places.lon, lon - 2 * DEGREES, lon + 2 * DEGREES),
      ),
    )
    .orderBy(asc(places.id));
}

/** Towns of a state that are called so, the largest first. `name` is folded. */
export async function findTownOf(db: Handle, state: string, name: string): Promise<number | null> {
  const rows = await db
    .select({ id: places.id, population: places.population })
    .from(places)
    .where(and(eq(places.state, state), eq(places.searchName, name)))
    .orderBy(asc(places.id));
  return rows.toSorted((a, b) => b.population - a.population)[0]?.id ?? null;
}

/** What the file of an import is known as. */
export async function findImportSource(db: Handle, importId: number): Promise<string | null> {
  const [row] = await db
    .select({ source: imports.source })
    .from(imports)
    .where(eq(imports.id, importId))
    .orderBy(asc(imports.id));
  return row?.source ?? null;
}
