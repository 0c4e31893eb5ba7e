/** The command behind `npm run admin`: people and copies of the register, as words in and text out. */
import { parseArgs } from "node:util";
import type { Machine } from "~/context/context.server";
import {
  checkEmail,
  type FieldProblem,
  normaliseEmail,
  parsePersonName,
} from "~/domain/people/account";
import { ROLES, type Role } from "~/domain/people/permissions";
import { readSettings, type Settings } from "~/http/settings.server";
import { accountText } from "~/i18n/people/account-text";
import { inviteByCommand } from "~/operations/people/invite-user.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import type { Database } from "~db/client";
import { openRegister, type Place } from "~db/open-register";
import { listOrganisers } from "~db/queries/reference/organisers";
import { loadReference } from "~seeds/load-reference";
import { runBackup, runRestore } from "./backup-command";
import { runMove } from "./store/move-command";
import { runRecount } from "./store/recount-command";
import { refusalOfPlace } from "./store/refusal-of-place";
import type { Told } from "./store/told";
import { runVerify } from "./store/verify-command";

const USAGE = `Usage:
  npm run admin -- user add EMAIL --role ROLE [--organiser ORGANISER] [--name NAME] [--approver]
      Adds a person and prints a single-use link, valid for seven days. An approver approves the organiser's events.
  npm run admin -- token EMAIL [--write]
      Prints an API token of a person, once: for reading, or with --write for whatever the person may write.
  npm run admin -- backup FILE
      Writes the register as it is now to FILE, also while the server runs.
  npm run admin -- restore FILE
      Checks FILE and puts it in the place of the register, which is set aside. Stop the server first.
      FILE is what backup wrote, or a folder that an earlier restore has set aside.
  npm run admin -- move
      Copies the register of the data folder into the empty PostgreSQL database of DATABASE_URL.
  npm run admin -- verify
      Checks the register: its file, tables for counting, stored files, the chain of the history. Also while the server runs.
  npm run admin -- recount
      Works the sums of fiscal years out anew, where verify says that they differ. Also while the server runs.

  ROLE       ${ROLES.join(", ")}
  ORGANISER  the slug of a mission or agency, such as chicago or jetro; editors need one
  The data folder is KUSANONE_DATA, by default data/.`;

/** What the person at the keyboard can put right: its message is all that is shown. */
class Refusal extends Error {}

type Answer = (settings: Settings) => Promise<string>;
type Say = (line: string) => void;
type Environment = Readonly<Record<string, string | undefined>>;
/** What goes to standard output and standard error, and the exit code. */
export type Ended = { code: number; stdout: string; stderr: string };

/** `say` hears lines of standard output while a long command works. */
export async function runAdminCommand(
  words: string[],
  environment: Environment,
  say: Say = () => undefined,
): Promise<Ended> {
  try {
    const answer = readCommand(words, say);
    return { code: 0, stdout: `${await answer(settingsOf(environment))}\n`, stderr: "" };
  } catch (error) {
    const said = error instanceof Refusal ? error.message : `Failed: ${String(error)}`;
    return { code: 1, stdout: "", stderr: `${said}\n` };
  }
}

/** On the register, which is made where there is none. */
async function onRegister(
  place: Settings,
  answer: (ctx: Machine) => Promise<string>,
): Promise<string> {
  const db = await opened(place);
  try {
    if ((await listOrganisers(db.read)).length === 0) await loadReference(db);
    return await answer({ db, now: new Date() });
  } finally {
    await db.close();
  }
}

/** What keeps the server from starting keeps the command too. */
async function opened(place: Place): Promise<Database> {
  try {
    return await openRegister(place);
  } catch (error) {
    throw new Refusal(refusalOfPlace(error, place));
  }
}

function toldOf(told: Told): string {
  if (told.ok) return told.text;
  throw new Refusal(told.text);
}

/** What would stop the server stops the command too: a link under a malformed origin leads nowhere. */
function settingsOf(environment: Environment): Settings {
  const verdict = readSettings(environment);
  if (!verdict.ok) throw new Refusal(verdict.errors.join("; "));
  return verdict.settings;
}

function readCommand(words: string[], say: Say): Answer {
  const { values, positionals } = readWords(words);
  const [first, second, third, ...rest] = positionals;
  if (values.help) throw new Refusal(USAGE);
  if (second !== undefined && second !== "" && third === undefined) {
    if (first === "backup") return async ({ dataFolder }) => toldOf(runBackup(dataFolder, second));
    if (first === "restore")
      return async ({ dataFolder }) => toldOf(runRestore(dataFolder, second, say));
  }
  if (first === "move" && second === undefined)
    return async (settings) => toldOf(await runMove(settings, say));
  if (first === "verify" && second === undefined)
    return async (place) => toldOf(await runVerify(place, () => opened(place)));
  if (first === "recount" && second === undefined)
    return async (place) => toldOf(await runRecount(() => opened(place)));
  if (first === "user" && second === "add" && third !== undefined && rest.length === 0) {
    const email = readEmail(third);
    const role = readRole(values.role);
    const name = readName(values.name ?? email);
    const invitation = { email, name, role, organiser: values.organiser ?? null };
    const approver = values.approver ?? false;
    return (settings) =>
      onRegister(settings, (ctx) => addUser(ctx, { ...invitation, approver }, settings));
  }
  if (first === "token" && second !== undefined && third === undefined) {
    const email = readEmail(second);
    return (settings) =>
      onRegister(settings, (ctx) => issueToken(ctx, email, values.write ?? false));
  }
  throw new Refusal(USAGE);
}

async function addUser(
  ctx: Machine,
  invitation: Parameters<typeof inviteByCommand>[1],
  settings: Settings,
): Promise<string> {
  const verdict = await inviteByCommand(ctx, invitation);
  if (!verdict.ok && verdict.reason === "organiser-unknown")
    throw await unknownOrganiser(ctx, invitation.organiser);
  if (!verdict.ok)
    throw refusal(verdict.field === "email" ? "EMAIL" : `--${verdict.field}`, verdict.reason);
  const origin = settings.origin ?? `http://localhost:${settings.port}`;
  return `Invitation: ${new URL(`/join?token=${verdict.token}`, origin).href}`;
}

async function issueToken(ctx: Machine, email: string, mayWrite: boolean): Promise<string> {
  const verdict = await issueApiToken(ctx, email, { mayWrite });
  if (verdict.ok) return `Token: ${verdict.token}`;
  throw new Refusal(
    verdict.reason === "user-unknown"
      ? `Nobody is registered as ${email}`
      : `The account ${email} is inactive`,
  );
}

async function unknownOrganiser(ctx: Machine, typed: string | null): Promise<Refusal> {
  const slugs = (await listOrganisers(ctx.db.read)).map(({ slug }) => slug);
  return new Refusal(
    `--organiser: there is no ${JSON.stringify(typed)}; there are ${slugs.join(", ")}`,
  );
}

function readWords(words: string[]) {
  try {
    const options = {
      role: { type: "string" },
      organiser: { type: "string" },
      name: { type: "string" },
      approver: { type: "boolean" },
      write: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    } as const;
    return parseArgs({ args: words, allowPositionals: true, options });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function readEmail(typed: string): string {
  const email = normaliseEmail(typed);
  const verdict = checkEmail(email);
  if (!verdict.ok) throw refusal("EMAIL", verdict.reason);
  return email;
}

function readName(typed: string): string {
  const name = parsePersonName(typed);
  if (!name.ok) throw refusal("--name", name.reason);
  return name.value;
}

function readRole(typed: string | undefined): Role {
  const role = ROLES.find((known) => known === typed);
  if (role === undefined) throw new Refusal(`--role must be one of ${ROLES.join(", ")}`);
  return role;
}

function refusal(field: string, reason: FieldProblem): Refusal {
  return new Refusal(`${field}: ${accountText.en.problem[reason]}`);
}
