/** C19: what a page sends again gets the first answer, and is not done again. */
import { expect, test } from "vitest";
import { answerOnce } from "~/server/answer-once";

const post = (token: string | null, cookie = "kusanone_session=a", path = "/events/new.data") =>
  new Request(`http://localhost${path}`, {
    method: "POST",
    headers: { Cookie: cookie, ...(token === null ? {} : { "Idempotency-Key": token }) },
  });

/** Counts how often it is done. */
function work(status = 202) {
  const done = { times: 0 };
  const answer = async () => {
    done.times += 1;
    const { times } = done;
    await Promise.resolve();
    return new Response(`answer ${times}`, { status, headers: { "X-Remix-Response": "yes" } });
  };
  return { done, answer };
}

const inMemory = () => null;
const known = async () => "signed-in" as const;

test("sent again, also while the first is under way, it is done once and answered alike", async () => {
  const once = answerOnce(inMemory);
  const { done, answer } = work();
  const both = await Promise.all([once(post("t"), answer, known), once(post("t"), answer, known)]);
  const all = [...both, await once(post("t"), answer, known)];
  expect(await Promise.all(all.map((one) => one.text()))).toEqual(Array(3).fill("answer 1"));
  expect(all.map(({ status }) => status)).toEqual([202, 202, 202]);
  expect(all.map(({ headers }) => headers.get("X-Remix-Response"))).toEqual(Array(3).fill("yes"));
  expect(done.times).toBe(1);
});

test("another token, person or address, and what has no token, is done anew", async () => {
  const once = answerOnce(inMemory);
  const { done, answer } = work();
  const requests = [
    post("t"),
    post("u"),
    post("t", "kusanone_session=b"),
    post("t", "kusanone_session=a", "/events/2.data"),
    post(null),
    post(null),
  ];
  for (const request of requests) await once(request, answer, known);
  expect(done.times).toBe(requests.length);
});

test("what failed is done again, also for who waited for it", async () => {
  const once = answerOnce(inMemory);
  const { done, answer } = work(500);
  await Promise.all([once(post("t"), answer, known), once(post("t"), answer, known)]);
  await once(post("t"), answer, known);
  expect(done.times).toBe(3);
  const broken = () => Promise.reject(new Error("no answer"));
  await expect(once(post("t"), broken, known)).rejects.toThrow("no answer");
  await once(post("t"), answer, known);
  expect(done.times).toBe(4);
});

test("what was answered long ago makes room", async () => {
  const once = answerOnce(inMemory);
  const { done, answer } = work();
  const sent = Array.from({ length: 2_002 }, (_, at) => String(at));
  for (const token of sent) await once(post(token), answer, known);
  await once(post("2001"), answer, known);
  expect(done.times).toBe(sent.length);
  await once(post("0"), answer, known);
  expect(done.times).toBe(sent.length + 1);
});

test("who has been shut out since the first time is answered anew", async () => {
  const once = answerOnce(inMemory);
  let answered = 0;
  const answer = async () => new Response(String(++answered));
  await once(post("t"), answer, known);
  const shutOut = await once(post("t"), answer, async () => "signed-out");
  expect(await shutOut.text()).toBe("2");
});
