/**
 * The headers that tell a browser what a page of ours may do.
 *
 * Scripts run only with the nonce of the very answer that carries them; styles only from our own files, so
 * an inline style attribute does nothing. The one outside origin is that of the tiles, when set.
 */
import { randomBytes } from "node:crypto";
import { type Settings, tileOrigin } from "~/http/settings.server";

const TWO_YEARS_SECONDS = 63_072_000;

const UNUSED_FEATURES = [
  "camera",
  "display-capture",
  "microphone",
  "payment",
  "usb",
  "browsing-topics",
];

export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** Headers that are the same for every answer but a part of a page. */
export function constantHeaders({ origin }: Pick<Settings, "origin">): [string, string][] {
  const headers: [string, string][] = [
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "same-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    [
      "Permissions-Policy",
      [...UNUSED_FEATURES.map((name) => `${name}=()`), "geolocation=(self)"].join(", "),
    ],
    ["X-Frame-Options", "DENY"],
  ];
  if (origin?.startsWith("https:")) {
    headers.push(["Strict-Transport-Security", `max-age=${TWO_YEARS_SECONDS}`]);
  }
  return headers;
}

/** What the other headers and the policy govern is a document: of every page's thirty parts they would be half a kilobyte each. */
const OF_PARTS = new Set([
  "X-Content-Type-Options",
  "Cross-Origin-Resource-Policy",
  "Strict-Transport-Security",
]);

/** A script, a style sheet or a font: what a page is made of, and no document of its own. */
export function isPart(answer: Response): boolean {
  return /^(text\/(css|javascript)|font\/)/.test(answer.headers.get("Content-Type") ?? "");
}

export function headersOfParts(constant: readonly [string, string][]): [string, string][] {
  return constant.filter(([name]) => OF_PARTS.has(name));
}

/**
 * `mode` is that of the build. In development Vite puts styles into the page itself, and puts them in again when
 * they change: that alone is allowed besides.
 */
export function contentSecurityPolicy(
  nonce: string,
  { tiles }: Pick<Settings, "tiles">,
  mode: string,
): string {
  const outside = tiles === null ? null : tileOrigin(tiles.url);
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self'${mode === "development" ? " 'unsafe-inline'" : ""}`,
    `img-src 'self' data:${outside === null ? "" : ` ${outside}`}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
