/**
 * The settings of an installation, read from the environment and checked in one go.
 *
 * A setting that is malformed, and a `KUSANONE_…` name that nobody knows (a typing error would otherwise
 * be a silent default), stops the server before it touches anything. Nothing else reads the environment: a request
 * is answered by the settings in use, which the entry of the server has read.
 */
import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { isAbsolute, resolve } from "node:path";

export type TileSource = { url: string; attribution: string };
/** Where a backup is written each night, and how many are kept. */
export type BackupPlan = { folder: string; keep: number };
/** The mail server, and whom its messages are from. */
export type MailSource = { url: string; from: string };

export type Settings = {
  port: number;
  host: string;
  dataFolder: string;
  /** The PostgreSQL database that any number of processes serve; null: a file in the data folder. */
  databaseUrl: string | null;
  /** Folder of real files for tests and benchmarks. */
  samplesFolder: string | null;
  tiles: TileSource | null;
  /** Scheme and host that browsers see, where a proxy stands in front. */
  origin: string | null;
  /** The address of the proxy in front, as its connections come from: only what it forwards is believed. */
  trustedProxy: string | null;
  /** Threads that answer heavy questions to the file of SQLite beside the one that serves; 0: it answers them itself. */
  readers: number;
  /** Null: backups are somebody else's work. */
  backups: BackupPlan | null;
  /** Null: the installation sends no mail. */
  mail: MailSource | null;
};

export type SettingsVerdict = { ok: true; settings: Settings } | { ok: false; errors: string[] };

type Environment = Readonly<Record<string, string | undefined>>;
type Refuse = (name: string, wanted: string) => void;

const KNOWN = new Set(["KUSANONE_DATA", "KUSANONE_SAMPLES"]);
/** Never repeated in an error: it may hold a password. */
const SECRET = new Set(["SMTP_URL", "DATABASE_URL"]);
const DEFAULT_PORT = 3000;
/** Only this machine, until somebody decides otherwise. Browsers find it under `localhost` too. */
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_DATA_FOLDER = "data";
const DEFAULT_BACKUPS = 30;
const MOST_BACKUPS = 999;
/** At most, where nothing is set: one for each core. */
const DEFAULT_READERS = 4;
const MOST_READERS = 16;

export function readSettings(environment: Environment): SettingsVerdict {
  const errors: string[] = [];
  const refuse: Refuse = (name, wanted) => {
    const given = SECRET.has(name) ? "" : `, not ${JSON.stringify(environment[name])}`;
    errors.push(`${name} ${wanted}${given}`);
  };
  for (const name of Object.keys(environment)) {
    if (name.startsWith("KUSANONE_") && !KNOWN.has(name)) errors.push(`${name} is not a setting`);
  }
  const settings: Settings = {
    port: readPort(environment, refuse),
    host: readHost(environment, refuse),
    dataFolder: resolve(given(environment, "KUSANONE_DATA") ?? DEFAULT_DATA_FOLDER),
    databaseUrl: readDatabase(environment, refuse),
    samplesFolder: readSamplesFolder(environment, refuse),
    tiles: readTiles(environment, refuse),
    origin: readOrigin(environment, refuse),
    trustedProxy: readTrustedProxy(environment, refuse),
    readers: readReaders(environment, refuse),
    backups: readBackups(environment, refuse),
    mail: readMail(environment, refuse),
  };
  return errors.length === 0 ? { ok: true, settings } : { ok: false, errors };
}

let inUse: Settings | null = null;

/** Told once, by the entry of the server. */
export function applySettings(settings: Settings): void {
  inUse = settings;
}

/** The origin that the settings say, or null: then it is that of the request. */
export function originInUse(): string | null {
  return inUse?.origin ?? null;
}

export function backupsInUse(): BackupPlan | null {
  return inUse?.backups ?? null;
}

/** Does this installation send mail at all? */
export function sendsMail(): boolean {
  return inUse !== null && inUse.mail !== null;
}

/** An empty value means not set: that is what an unset variable of a compose file or a service unit looks like. */
function given(environment: Environment, name: string): string | null {
  const value = environment[name];
  return value === undefined || value === "" ? null : value;
}

function readPort(environment: Environment, refuse: Refuse): number {
  const value = given(environment, "PORT");
  if (value === null) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  refuse("PORT", "must be a number from 0 to 65535");
  return DEFAULT_PORT;
}

function readHost(environment: Environment, refuse: Refuse): string {
  const value = given(environment, "HOST");
  if (value === null) return DEFAULT_HOST;
  if (/^[A-Za-z0-9.:_-]+$/.test(value)) return value;
  refuse("HOST", "must be a host name or an address such as 0.0.0.0");
  return DEFAULT_HOST;
}

function readDatabase(environment: Environment, refuse: Refuse): string | null {
  const url = given(environment, "DATABASE_URL");
  if (url === null) return null;
  const parts = URL.canParse(url) ? new URL(url) : null;
  if (parts !== null && /^postgres(ql)?:$/.test(parts.protocol) && parts.pathname.length > 1)
    return url;
  refuse("DATABASE_URL", "must look like postgres://user:password@db.example.go.jp:5432/kusanone");
  return null;
}

function readSamplesFolder(environment: Environment, refuse: Refuse): string | null {
  const value = given(environment, "KUSANONE_SAMPLES");
  if (value === null || isAbsolute(value)) return value;
  refuse("KUSANONE_SAMPLES", "must be an absolute path");
  return null;
}

function readTiles(environment: Environment, refuse: Refuse): TileSource | null {
  const url = given(environment, "TILE_URL");
  const attribution = given(environment, "TILE_ATTRIBUTION");
  if (url === null) {
    if (attribution !== null) refuse("TILE_ATTRIBUTION", "needs TILE_URL beside it");
    return null;
  }
  const complete = ["{z}", "{x}", "{y}"].every((part) => url.includes(part));
  if (!complete || tileOrigin(url) === null) {
    refuse("TILE_URL", "must look like https://tiles.example.org/{z}/{x}/{y}.png");
  }
  if (attribution === null)
    refuse("TILE_ATTRIBUTION", "must name the source of the tiles of TILE_URL");
  return { url, attribution: attribution ?? "" };
}

function readMail(environment: Environment, refuse: Refuse): MailSource | null {
  const url = given(environment, "SMTP_URL");
  const from = given(environment, "SMTP_FROM");
  if (url === null) {
    if (from !== null) refuse("SMTP_FROM", "needs SMTP_URL beside it");
    return null;
  }
  const scheme = URL.canParse(url) ? new URL(url).protocol : "";
  if (!/^smtps?:$/.test(scheme)) {
    refuse("SMTP_URL", "must look like smtps://user:password@mail.example.go.jp:465");
  }
  if (from === null || !/^[^\s@]+@[^\s@]+$/.test(from))
    refuse("SMTP_FROM", "must be the e-mail address that messages of SMTP_URL come from");
  return { url, from: from ?? "" };
}

/** The origin a content security policy must allow for a tile URL; `{s}` stands for any subdomain. */
export function tileOrigin(url: string): string | null {
  const match = /^(https?):\/\/(\{s\}\.)?([A-Za-z0-9.-]+(?::\d+)?)\//.exec(url);
  if (match === null) return null;
  const [, scheme, subdomain, host] = match;
  return `${scheme}://${subdomain === undefined ? "" : "*."}${host}`;
}

function readOrigin(environment: Environment, refuse: Refuse): string | null {
  const value = given(environment, "ORIGIN");
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, ""))
    return url.origin;
  refuse("ORIGIN", "must be a scheme and a host such as https://kusanone.example.go.jp");
  return null;
}

function readTrustedProxy(environment: Environment, refuse: Refuse): string | null {
  const value = given(environment, "TRUSTED_PROXY");
  if (value === null || isIP(value) !== 0) return value;
  refuse("TRUSTED_PROXY", "must be one IP address such as 127.0.0.1 or ::1");
  return null;
}

function readReaders(environment: Environment, refuse: Refuse): number {
  const value = given(environment, "READERS");
  if (value === null) return Math.min(Math.max(availableParallelism(), 2), DEFAULT_READERS);
  if (/^\d{1,2}$/.test(value) && Number(value) <= MOST_READERS) return Number(value);
  refuse("READERS", `must be a number from 0 to ${MOST_READERS}`);
  return 0;
}

function readBackups(environment: Environment, refuse: Refuse): BackupPlan | null {
  const folder = given(environment, "BACKUP_FOLDER");
  const typed = given(environment, "BACKUP_KEEP");
  const keep = typed === null ? DEFAULT_BACKUPS : /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (keep < 1) refuse("BACKUP_KEEP", `must be a number from 1 to ${MOST_BACKUPS}`);
  if (folder === null) {
    if (typed !== null) refuse("BACKUP_KEEP", "needs BACKUP_FOLDER beside it");
    return null;
  }
  if (!isAbsolute(folder)) refuse("BACKUP_FOLDER", "must be an absolute path");
  if (given(environment, "DATABASE_URL") !== null)
    refuse("BACKUP_FOLDER", "is for the file of one process: with DATABASE_URL use pg_dump");
  return { folder, keep };
}
