/**
 * The origin under which people find us. Who asks may name any host: what a request calls us is repeated in nothing that
 * is passed on or read by programs.
 */
import { originInUse } from "./settings.server";

/** To make links in files and answers absolute: without `ORIGIN` they stay relative. */
export function publicOrigin(): string {
  return originInUse() ?? "";
}

/** For links that a page shows to whoever asked, to be copied: without `ORIGIN` that of the page itself. */
export function shownOrigin(request: Request): string {
  return originInUse() ?? new URL(request.url).origin;
}
