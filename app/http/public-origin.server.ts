/** The origin under which people find us, to make links in files and answers absolute. */
import { originInUse } from "./settings.server";

export function publicOrigin(request: Request): string {
  return originInUse() ?? new URL(request.url).origin;
}
