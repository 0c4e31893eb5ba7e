/** Whether a database of PostgreSQL can hold a register: old enough to matter, and comparing texts as everything here does. */
import type { ClientBase } from "pg";

const OLDEST = 150_000;

export type ServerProblem = "older-server" | "other-collation" | "other-encoding";

/** What the database is like that cannot hold a register. */
export class UnfitServer extends Error {
  constructor(
    readonly problem: ServerProblem,
    readonly found: string,
  ) {
    super(`${problem}: ${found}`);
  }
}

/** Texts are ordered byte by byte, as in SQLite: lists and their pages depend on it. */
export async function checkServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
      datcollate as collation, pg_encoding_to_char(encoding) as encoding
    from pg_database where datname = current_database()`,
  );
  const [{ version, name, collation, encoding }] = rows;
  if (version < OLDEST) throw new UnfitServer("older-server", name);
  if (encoding !== "UTF8") throw new UnfitServer("other-encoding", encoding);
  if (collation !== "C" && collation !== "POSIX")
    throw new UnfitServer("other-collation", collation);
}
