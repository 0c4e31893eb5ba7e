/** The version of the code is that of its sources: the same in a copy without git, another where a source differs. P162 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { codeVersion, sourceFiles } from "../../scripts/code-version.mjs";

test("P162 a copy of the sources has the same version, with returns at the ends of its lines too", () => {
  const copy = mkdtempSync(join(tmpdir(), "kusanone-sources-"));
  try {
    const names = sourceFiles();
    expect(names.length).toBeGreaterThan(1_000);
    for (const name of names) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      cpSync(name, join(copy, name));
    }
    expect(codeVersion(copy)).toBe(codeVersion());
    writeFileSync(join(copy, "tsconfig.json"), "{\r\n}\r\n");
    const returned = codeVersion(copy);
    writeFileSync(join(copy, "tsconfig.json"), "{\n}\n");
    expect(codeVersion(copy)).toBe(returned);
    expect(returned).not.toBe(codeVersion());
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
