/** Case B13: whose X-Forwarded-For is believed, and which part of it. */
import { expect, test } from "vitest";
import { readSettings } from "~/http/settings.server";
import { clientAddressOf } from "~/server/client-address";

const asked = (forwarded: string | null) =>
  new Request("http://localhost/", {
    headers: forwarded === null ? {} : { "X-Forwarded-For": forwarded },
  });

test.each([
  ["no proxy is named", "10.0.0.7", null, "203.0.113.9", "10.0.0.7"],
  ["a private peer that is not the proxy", "10.0.0.7", "10.0.0.1", "203.0.113.9", "10.0.0.7"],
  ["the proxy", "10.0.0.1", "10.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["the proxy as IPv6 writes IPv4", "::ffff:10.0.0.1", "10.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["the proxy in another spelling", "::1", "0:0:0:0:0:0:0:1", "203.0.113.9", "203.0.113.9"],
  ["only the last hop counts", "10.0.0.1", "10.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"],
  ["the proxy forwards nothing", "10.0.0.1", "10.0.0.1", null, "10.0.0.1"],
  ["the proxy forwards no address", "10.0.0.1", "10.0.0.1", "203.0.113.9, unknown", "10.0.0.1"],
])("B13 %s", (_what, socket, proxy, forwarded, address) => {
  expect(clientAddressOf(asked(forwarded), socket, proxy)).toBe(address);
});

test("B13 the proxy is one address, and anything else stops the start", () => {
  const proxyOf = (value: string) => {
    const verdict = readSettings({ TRUSTED_PROXY: value });
    return verdict.ok ? verdict.settings.trustedProxy : verdict.errors;
  };
  expect(proxyOf("127.0.0.1")).toBe("127.0.0.1");
  expect(proxyOf("")).toBeNull();
  for (const wrong of ["10.0.0.0/8", "proxy.example.go.jp", "127.0.0.1, 10.0.0.1", "1"])
    expect(proxyOf(wrong)).toEqual([
      expect.stringMatching(/^TRUSTED_PROXY must be one IP address/),
    ]);
});
