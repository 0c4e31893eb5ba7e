/** Words that were given up do not come back into the texts of the screen. docs/words.md */
import { parseAst, transformWithEsbuild } from "vite";
import { expect, test } from "vitest";
import { REJECTED_WORDS } from "./rejected-words";
import { listSourceFiles, type SourceFile } from "./source-files";

type Node = { type: string; [field: string]: unknown };

/** Fields that hold code and no text: keys, modules, what is compared. */
const CODE: Record<string, readonly string[]> = {
  Property: ["key"],
  MemberExpression: ["property"],
  SwitchCase: ["test"],
  BinaryExpression: ["left", "right"],
  ImportDeclaration: ["source"],
};

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** What is written between quotation marks, without keys and codes that are compared. */
function textsOf(node: Node): string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "TemplateLiteral") return [templateOf(node), ...childrenOf(node)];
  return childrenOf(node);
}

/** `目標{}件`: a text as it is written, without its values. */
function templateOf({ quasis }: Node): string {
  return (quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join("{}");
}

function childrenOf(node: Node): string[] {
  return Object.entries(node)
    .filter(([field]) => field !== "quasis" && !CODE[node.type]?.includes(field))
    .flatMap(([, value]) => [value].flat())
    .filter(isNode)
    .flatMap(textsOf);
}

async function textsIn({ path, text }: SourceFile): Promise<string[]> {
  const { code } = await transformWithEsbuild(text, path, { charset: "utf8" });
  return textsOf(parseAst(code) as unknown as Node);
}

function rejectedIn(text: string): string[] {
  return REJECTED_WORDS.filter(({ word, except }) =>
    word.test(except ? text.replaceAll(except, "") : text),
  ).map(({ instead, why }) => `「${text}」 → ${instead}: ${why}`);
}

/** It names conditions by the parameters of addresses, and has no text of its own. */
const NAMES_FIELDS = "app/i18n/filter/filter-conditions.ts";

/** Names of zones and holidays are read on the screen too. */
const NAMED = ["app/i18n", "app/domain/day", "app/domain/calendar"];

test("no text of the screen has a word that was given up", async () => {
  const files = listSourceFiles(NAMED, [".ts"]).filter(({ path }) => path !== NAMES_FIELDS);
  const texts = await Promise.all(files.map(textsIn));
  expect(texts.flat().length).toBeGreaterThan(3000);
  expect(texts.flat().flatMap(rejectedIn)).toEqual([]);
});

test.each([
  ["実施済", true],
  ["実施済み", false],
  ["州を選び直してください", false],
  ["表を直してください", true],
  ["Cancelled", true],
  ["state, kind, organiser, priority", false],
  ["24か月以上実施なし", true],
  ["登録された実施なし", false],
  ["前年度に実施した取組はありません", true],
  ["nothing in {} of {} areas", true],
  ["nothing registered in {} of {} areas", false],
  ["Nothing was held in the year before", true],
  ["No event matches", true],
])("%s is found: %s", (text, found) => {
  expect(rejectedIn(text).length > 0).toBe(found);
});
