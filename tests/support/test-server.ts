/** A database of its own on a PostgreSQL server, copied there from one with the schema and the reference data. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Database } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { loadReference } from "~seeds/load-reference";

/** Test files run at once, and one of them makes the template. */
const MAKING = 7_120_419;

export async function openCopiedDatabase(server: string, hash: string): Promise<Database> {
  const template = `kusanone_reference_${hash}`;
  const name = `kusanone_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, async (client) => {
    await client.query("select pg_advisory_lock($1)", [MAKING]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(client, server, template);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  const folder = mkdtempSync(join(tmpdir(), "kusanone-test-"));
  const db = await openPostgres(addressOf(server, name), folder);
  return {
    ...db,
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

async function makeTemplate(client: Client, server: string, template: string): Promise<void> {
  const aside = `${template}_aside`;
  await client.query(`drop database if exists ${aside} with (force)`);
  await client.query(`create database ${aside} template template0 encoding UTF8 locale 'C'`);
  const db = await openPostgres(addressOf(server, aside), tmpdir());
  await loadReference(db);
  await db.close();
  await client.query(`alter database ${aside} rename to ${template}`);
}

/** An empty database with this locale; the address and how to be rid of it. */
export async function newEmptyDatabase(server: string, locale = "C") {
  const name = `kusanone_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, (client) =>
    client.query(`create database ${name} template template0 encoding UTF8 locale '${locale}'`),
  );
  return {
    url: addressOf(server, name),
    remove: () => onServer(server, (client) => client.query(`drop database ${name} with (force)`)),
  };
}

export async function onServer(
  server: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return String(url);
}
