/**
 * A browser that somebody has signed in from: whoever guesses at an account from elsewhere cannot keep its owner out.
 *
 * The cookie holds a mark for each of the last accounts. It is signed with the account's password hash, which never leaves
 * the server: a new password ends every mark, and nothing has to be stored. It proves no identity, it only counts tries
 * by itself.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { database } from "~db/client";
import { findCredentials } from "~db/queries/people/users";
import { cookieWith, readCookie } from "./private-cookie.server";

const COOKIE = "kusanone_device";
const KNOWN_SECONDS = 365 * 24 * 3_600;
/** Colleagues at one machine. */
const MOST_MARKS = 5;

type Mark = { device: string; since: string; text: string };

/** The device by its own name where this browser is known to the account, or null. */
export async function knownDevice(request: Request, email: string): Promise<string | null> {
  const marks = marksOf(request);
  const key = marks.length === 0 ? null : await keyOf(email);
  const earliest = Date.now() / 1000 - KNOWN_SECONDS;
  const mark = marks.find((each) => isSigned(each, key) && Number(each.since) > earliest);
  return mark?.device ?? null;
}

/** After a right or a new password: the same device is the same again, marked from now on. */
export async function deviceCookie(request: Request, email: string): Promise<string> {
  const key = await keyOf(email);
  const marks = marksOf(request);
  const own = marks.find((mark) => isSigned(mark, key));
  const device = own?.device ?? randomBytes(12).toString("base64url");
  const since = String(Math.floor(Date.now() / 1000));
  const kept = marks.filter((mark) => mark !== own).map(({ text }) => text);
  const signed = `${device}.${since}.${signature(device, since, key ?? "")}`;
  return cookieWith(COOKIE, [signed, ...kept].slice(0, MOST_MARKS).join("~"), KNOWN_SECONDS);
}

function marksOf(request: Request): Mark[] {
  return (readCookie(request, COOKIE) ?? "").split("~").flatMap((text) => {
    const match = /^([\w-]{16})\.(\d{1,12})\.[\w-]{43}$/.exec(text);
    return match === null ? [] : [{ device: match[1] ?? "", since: match[2] ?? "", text }];
  });
}

function isSigned({ device, since, text }: Mark, key: string | null): boolean {
  if (key === null) return false;
  const wanted = `${device}.${since}.${signature(device, since, key)}`;
  return text.length === wanted.length && timingSafeEqual(Buffer.from(text), Buffer.from(wanted));
}

const signature = (device: string, since: string, key: string): string =>
  createHmac("sha256", key).update(`known device ${device} ${since}`).digest("base64url");

async function keyOf(email: string): Promise<string | null> {
  return (await findCredentials(database().read, email))?.passwordHash ?? null;
}
