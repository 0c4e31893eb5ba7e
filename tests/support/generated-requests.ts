/** Requests made of chance over every route of the build: which address, asked how, with what in its query and its body. */
import type { Random } from "../bench/seeded-random";

export type GeneratedRequest = { path: string; method: "GET" | "POST"; body: string | null };

type Addresses = {
  loaders: readonly string[];
  actions: readonly string[];
  urlOf(id: string): string;
  dataUrlOf(id: string): string;
  writeUrlOf(id: string): string;
};

const NAMES = [
  ...["year", "from", "to", "on", "state", "by", "organiser", "priority", "tier", "form", "kind"],
  ...["q", "after", "limit", "order", "show", "done", "restated", "axis", "lang", "key", "place"],
  ...[
    "intent",
    "revision",
    "title",
    "name",
    "comment",
    "low",
    "high",
    "event",
    "id",
    "view",
    "token",
  ],
  ...["occurrences[0].first.from", "__proto__", "constructor", "a[b][c]", ""],
];
const VALUES = [
  ...["", "0", "-1", "1", "2026", "9999999999999999999", "1e309", "NaN", "null", "true", "yes"],
  ...[
    "IN",
    "chicago",
    "state",
    "4.0",
    "4.0:1-1",
    "caravan",
    "2026-04-01",
    "2026-02-30",
    "9999-12-31",
  ],
  ...[
    "令和8年度",
    "約50名",
    "　",
    "𠮷",
    "\ud800",
    "\u0000",
    "%",
    "%00",
    "'",
    '"',
    "<script>",
    "../../etc",
  ],
  ...["load", "remove", "submit", "approve", "return", "save", "link", "x".repeat(3_000)],
];
/** What must not be done by chance: it would end the sign-in of whatever is sent after it, or load the demonstration. */
const LEFT_OUT = /^routes\/(sign-out|demonstration|settings)$/;

export function generatedRequest(random: Random, addresses: Addresses): GeneratedRequest {
  const writes = random.below(3) === 0;
  const ids = (writes ? addresses.actions : addresses.loaders).filter((id) => !LEFT_OUT.test(id));
  const id = random.pick(ids);
  const asData = random.below(3) === 0;
  const plain = writes ? addresses.writeUrlOf(id) : addresses.urlOf(id);
  const path = asData && !writes ? addresses.dataUrlOf(id) : bent(random, plain);
  const query = pairs(random, random.below(4));
  const joined = query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
  if (!writes) return { path: joined, method: "GET", body: null };
  return { path: joined, method: "POST", body: pairs(random, random.below(8)) };
}

/** Now and then another number or word where a thing is named. */
function bent(random: Random, path: string): string {
  if (random.below(4) !== 0) return path;
  return path.replace(
    /\/(\d+)(?=\/|$|\?)/,
    () => `/${encodeURIComponent(whole(random.pick(VALUES)))}`,
  );
}

function pairs(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const [name, value] = [random.pick(NAMES), random.pick(VALUES)].map(whole);
    return `${encodeURIComponent(name ?? "")}=${encodeURIComponent(value ?? "")}`;
  }).join("&");
}

/** Half a character cannot be written in an address: it goes as what a browser makes of it. */
const whole = (text: string): string => Buffer.from(text).toString();
