/** Case B2: of many requests with a password at once a few are under way, whatever they are about and however they come. */
import { expect, test } from "vitest";
import { atTheGate, withPlace } from "~/server/password-gate";

const gate = (path: string, method = "POST") =>
  atTheGate(new Request(`http://a${path}`, { method, body: method === "GET" ? null : "a=1" }));

test.each([
  ["/sign-in", true],
  ["/Sign-In/", true],
  ["/welcome.data", true],
  ["/join", true],
  ["/settings", true],
  ["/settings/inbox", false],
  ["/events/new", false],
])("POST %s needs a place: %j, and keeps its body", async (path, needsPlace) => {
  const at = await gate(path);
  expect(at.needsPlace).toBe(needsPlace);
  expect(await at.request.text()).toBe("a=1");
});

test("looking at the page needs none", async () => {
  expect((await gate("/sign-in", "GET")).needsPlace).toBe(false);
});

test("B2 of a hundred at once those beyond the places are refused; a place is free again afterwards", async () => {
  const release: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => release.push(() => resolve("done")));
  const all = Array.from({ length: 100 }, () => withPlace(true, work));
  const taken = release.length;
  expect(taken).toBeGreaterThan(10);
  expect(taken).toBeLessThan(40);
  expect(await withPlace(false, async () => "another page")).toBe("another page");
  for (const done of release) done();
  expect((await Promise.all(all)).filter((answer) => answer === null)).toHaveLength(100 - taken);
  expect(await withPlace(true, async () => "done")).toBe("done");
  await expect(withPlace(true, () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "broken",
  );
});
