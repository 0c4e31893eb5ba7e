/**
 * Who is asking, for rate limits.
 *
 * Behind a proxy every request comes from the proxy. Its X-Forwarded-For is believed only on connections from the address
 * that `TRUSTED_PROXY` names; only the last entry is the proxy's own, the ones before it are whatever the client sent.
 */
import { BlockList, isIP } from "node:net";

export function clientAddressOf(
  request: Request,
  socketAddress: string,
  trustedProxy: string | null,
): string {
  if (trustedProxy === null || !isSame(socketAddress, trustedProxy)) return socketAddress;
  const forwarded = request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() ?? "";
  return isIP(forwarded) === 0 ? socketAddress : forwarded;
}

/** An IPv4 address is also written as an IPv6 one (`::ffff:10.0.0.1`), and IPv6 in several ways. */
function isSame(one: string, other: string): boolean {
  const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
  const [a, b] = [plain(one), plain(other)];
  const family = isIP(a);
  if (family === 0 || family !== isIP(b)) return false;
  const list = new BlockList();
  list.addAddress(b, family === 6 ? "ipv6" : "ipv4");
  return list.check(a, family === 6 ? "ipv6" : "ipv4");
}
