/** What a row of the list calls organisers, kinds and states. */
import { expect, test } from "vitest";
import { namesOfOptions } from "~/domain/filter/names-of-options";

const named = (key: string, ja: string, en: string) => ({ key, name: { ja, en } });
const options = {
  organisers: [
    { ...named("chicago", "シカゴ総", "Chicago"), type: "mission" as const },
    { ...named("jetro", "JETRO", "JETRO"), type: "agency" as const },
  ],
  kinds: [{ ...named("speech", "講演", "Speech or lecture"), form: "mission-event" as const }],
  states: [named("IN", "インディアナ州", "Indiana"), named("KY", "ケンタッキー州", "Kentucky")],
};

test("everything goes by its name in the language, several as the language parts them", () => {
  const [ja, en] = [namesOfOptions(options, "ja"), namesOfOptions(options, "en")];
  expect([ja.organiser("chicago"), en.organiser("chicago")]).toEqual(["シカゴ総", "Chicago"]);
  expect([ja.kind("speech"), en.kind("speech")]).toEqual(["講演", "Speech or lecture"]);
  expect(ja.states(["IN", "KY"])).toBe("インディアナ州、ケンタッキー州");
  expect(en.organisers(["chicago", "jetro"])).toBe("Chicago, JETRO");
});

test("what has no name goes by its key", () => {
  expect(namesOfOptions(options, "ja").states(["IN", "XX"])).toBe("インディアナ州、XX");
});
