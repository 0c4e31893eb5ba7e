/**
 * Databases on a PostgreSQL server, with the schema and the reference data: copied once from a template, and put back to
 * what they held when a test is done with them. They stay open: a connection costs the server more than most questions.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { Database } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { loadReference } from "~seeds/load-reference";
import { putBack, rememberContents } from "./put-back";

/** Test files run at once, and one of them makes the template. */
const MAKING = 7_120_419;

/** Of this process, open, and as they were copied. */
const spare: Database[] = [];

export async function openCopiedDatabase(server: string, hash: string): Promise<Database> {
  const db = spare.pop() ?? (await openCopy(server, `kusanone_reference_${hash}`));
  const folder = mkdtempSync(join(tmpdir(), "kusanone-test-"));
  return {
    ...db,
    folder,
    // Another one for whoever keeps answers of a reader.
    read: Object.create(db.read),
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await db.lendTurn(() => putBack(db));
      spare.push(db);
    },
  };
}

async function openCopy(server: string, template: string): Promise<Database> {
  const name = await copyTemplate(server, template);
  return await openPostgres(addressOf(server, name), tmpdir());
}

async function copyTemplate(server: string, template: string): Promise<string> {
  const name = `kusanone_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, async (client) => {
    await client.query("select pg_advisory_lock($1)", [MAKING]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      template,
    ]);
    if (rowCount === 0) await makeTemplate(client, server, template);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return name;
}

async function makeTemplate(client: Client, server: string, template: string): Promise<void> {
  const aside = `${template}_aside`;
  await client.query(`drop database if exists ${aside} with (force)`);
  await client.query(`create database ${aside} template template0 encoding UTF8 locale 'C'`);
  const db = await openPostgres(addressOf(server, aside), tmpdir());
  await loadReference(db);
  await db.close();
  await onServer(addressOf(server, aside), rememberContents);
  await client.query(`alter database ${aside} rename to ${template}`);
}

/** An empty database with this locale, or a copy of another; the address and how to be rid of it. */
export async function newEmptyDatabase(server: string, locale = "C", template = "template0") {
  const name = `kusanone_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, (client) =>
    client.query(`create database ${name} template ${template} encoding UTF8 locale '${locale}'`),
  );
  return {
    name,
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
