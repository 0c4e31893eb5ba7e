/** The origin under which people find us, to make links in files and answers absolute. */
export function publicOrigin(request: Request): string {
  return process.env.ORIGIN || new URL(request.url).origin;
}
