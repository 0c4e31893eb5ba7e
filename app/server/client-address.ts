/**
 * Who is asking, for rate limits.
 *
 * Behind a proxy every request comes from the proxy. Its X-Forwarded-For is believed only where `ORIGIN`
 * says that there is a proxy and the connection comes from this machine or its network; only the last entry
 * is the proxy's own, the ones before it are whatever the client sent.
 */
const PRIVATE =
  /^(?:::1$|f[cd][0-9a-f]{2}:|fe80:|(?:::ffff:)?(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.))/i;

export function clientAddressOf(
  request: Request,
  socketAddress: string,
  origin: string | null,
): string {
  if (origin === null || !PRIVATE.test(socketAddress)) return socketAddress;
  const forwarded = request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim();
  return forwarded === undefined || forwarded === "" ? socketAddress : forwarded;
}
