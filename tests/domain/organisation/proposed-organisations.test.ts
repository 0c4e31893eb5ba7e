/** Which organisations a cell names, and which recorded ones it may mean. Issue 9, 3.3; libraries section 10's rules */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeOrganisations } from "~/domain/organisation/propose-organisations";
import { splitNames } from "~/domain/organisation/split-names";
import { NAMED_COMPANIES } from "./named-companies";

describe("one cell", () => {
  test.each<[string, string[]]>([
    ["CF Industries, Mitsui", ["CF Industries", "Mitsui"]],
    ["Honda / LG", ["Honda", "LG"]],
    ["A; B", ["A", "B"]],
    ["Envision AESC US/BMW", ["Envision AESC US", "BMW"]],
    [
      "TotalEnergies, Sempra Infrastructure, Mitsui, and Mitsubishi",
      ["TotalEnergies", "Sempra Infrastructure", "Mitsui", "Mitsubishi"],
    ],
    ["AT&T, Inc., and NTT", ["AT&T, Inc.", "NTT"]],
    ["Tesla Inc, Panasonic Corp", ["Tesla Inc", "Panasonic Corp"]],
    ["東芝、日立、三菱電機", ["東芝", "日立", "三菱電機"]],
    ["旭ダイヤモンド工業；株式会社ワークス", ["旭ダイヤモンド工業", "株式会社ワークス"]],
    ["日立及び東芝", ["日立", "東芝"]],
    ["Honda, Honda", ["Honda"]],
    ["", []],
    [" ; ", []],
  ])("%s", (cell, names) => {
    expect(splitNames(cell)).toEqual(names);
  });

  test.each([
    "Foo, Inc.",
    "Foo, LLC (64457)",
    "Dai Nippon Printing Co., Ltd.",
    "Toyota Motor Manufacturing, Kentucky, Inc.",
    "Mazda Toyota Manufacturing, U.S.A., Inc.",
    "Hadley 3 Solar, LLC (North) (63841)",
    "Ameresco, Inc South Region (64453)",
    "Dakota County, MN (64843)",
    "Mitsui & Co. (U.S.A., Inc.)",
    "Boeing Company, The",
    "Honda Development and Manufacturing of America",
    "Shin-Etsu",
    "LG-Honda",
    "City of Fremont - (NE) (6779)",
    "アメリカン・ホンダモーター",
  ])("%s is one", (cell) => {
    expect(splitNames(cell)).toEqual([cell]);
  });

  test("any text is parted into names that part no further", () => {
    const words = fc.constantFrom("Foo", "Inc.", "LLC", "(NE)", "三菱", "and", "A", "Kentucky");
    const signs = fc.constantFrom(", ", "; ", " / ", "、", " ");
    const cells = fc
      .array(fc.tuple(words, signs), { maxLength: 8 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string(), cells), (cell) => {
        for (const name of splitNames(cell)) expect(name.trim()).not.toBe("");
      }),
    );
  });
});

describe("recorded organisations", () => {
  const known = NAMED_COMPANIES.map((names, id) => ({ id, names: names.slice(0, 1) }));
  const propose = (name: string, most = 3) => proposeOrganisations(name, known, { most });

  test("the recorded name comes first, then what is the same when normalised, then what is alike", () => {
    const tires = [
      { id: 1, names: ["Toyo Tire North America Holdings"] },
      { id: 2, names: ["Toyo Tire North America"] },
      { id: 3, names: ["TOYO TIRE NORTH AMERICA, INC."] },
    ];
    const found = proposeOrganisations("Toyo Tire North America, Inc.", tires, { most: 5 });
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      [3, "recorded"],
      [2, "normalised"],
      [1, "alike"],
    ]);
  });

  test("a former name finds its organisation once, by the name that is nearest", () => {
    const merged = [{ id: 7, names: ["Goodman", "Daikin Comfort Technologies", "ダイキン"] }];
    const found = proposeOrganisations("Daikin Comfort Technologies, Inc.", merged, { most: 5 });
    expect(found).toEqual([
      { id: 7, name: "Daikin Comfort Technologies", likeness: 1, kind: "normalised" },
    ]);
  });

  test("other spellings find their organisation, in Japanese too", () => {
    const asked = NAMED_COMPANIES.flatMap((names, id) =>
      names.slice(1).map((name) => ({ name, id })),
    );
    const found = asked.filter(({ name, id }) =>
      propose(name).some((proposal) => proposal.id === id),
    );
    expect(found.length / asked.length).toBeGreaterThan(0.8);
  });

  test("the words of a name may stand in another order", () => {
    const mitsui = [{ id: 1, names: ["Mitsui & Co. (U.S.A.), Inc."] }];
    const [found] = proposeOrganisations("米国三井物産", mitsui, { most: 1 });
    expect(found?.id).toBe(1);
  });

  test("no more than asked for, and none for a stranger or nothing", () => {
    expect(propose("Toyota Boshoku", 1)).toHaveLength(1);
    for (const name of ["Nikola", "", "Inc.", "株式会社"]) expect(propose(name)).toEqual([]);
  });

  test("8,500 names against 5,000 known take about a second of the processor", () => {
    const word = (at: number) =>
      `${"bcdfghklmnprst"[at % 14]}${"aeiou"[at % 5]}${"lmnrst"[at % 6]}${at % 90 < 45 ? "on" : "ix"}${(at * 7) % 1_900}`;
    const kinds = ["Solar", "Energy", "Manufacturing", "Steel", "of America"];
    const names = Array.from(
      { length: 13_500 },
      (_, at) =>
        `${word(at).replace(/\d+/g, (digits) => String.fromCharCode(...[...digits].map((digit) => 97 + Number(digit))))} ${kinds[at % 5]}`,
    );
    const many = names.slice(0, 5_000).map((name, id) => ({ id, names: [name] }));
    const begun = process.cpuUsage();
    let found = 0;
    for (const name of names.slice(5_000))
      found += proposeOrganisations(name, many, { most: 5 }).length;
    expect(found).toBeGreaterThan(1_000);
    // Not of the clock, which runs on while a busy machine does other things; three times as long for a slow one.
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(3_000);
  });
});
