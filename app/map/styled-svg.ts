/**
 * SVG text that carries its style itself, for a file outside the site: the rules of our style sheets as presentation
 * attributes. Its links become plain groups, their names titles.
 *
 * Reads selectors of elements and classes and what stands inside what; others, and rules for paper, phones or the
 * pointer, are not for a picture.
 */
type Rule = { parts: Part[]; weight: number; declarations: [string, string][] };
/** An element of a selector: `path`, `.map-state`, `g.form-mark`. */
type Part = { tag: string | null; classes: string[] };
type Element = { tag: string; classes: string[] };

const PRESENTATION = new Set(
  "fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity paint-order text-anchor dominant-baseline font-size font-weight vector-effect".split(
    " ",
  ),
);
const SELECTOR = /^[a-z]*(\.[\w-]+)*( [a-z]*(\.[\w-]+)*)*$/;
const PIXELS_PER_REM = 16;
const MIDDLE_OF_TEXT = "0.35em";
const TAG = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/g;

export type Styles = { rules: readonly Rule[]; values: ReadonlyMap<string, string> };

/** Custom properties and rules of style sheets, read once for all drawings. */
export function stylesOf(css: string): Styles {
  const blocks = blocksOf(css.replace(/\/\*.*?\*\//gs, ""));
  const values = new Map(
    blocks
      .filter(({ selector }) => selector.includes(":root"))
      .flatMap(({ body }) => declarationsOf(body)),
  );
  return { rules: blocks.flatMap(rulesOf), values };
}

export function styledSvg(svg: string, { rules, values }: Styles): string {
  const around: Element[] = [];
  // Custom properties of what a place stands in, and its own: innermost last.
  const scopes: ReadonlyMap<string, string>[] = [values];
  return svg.replace(TAG, (_, end: string, tag: string, attributes: string, empty: string) => {
    const name = tag === "a" ? "g" : tag;
    if (end) {
      around.pop();
      scopes.pop();
      return `</${name}>`;
    }
    const given = attributesOf(attributes);
    const element = { tag, classes: given.get("class")?.split(" ") ?? [] };
    const path = [...around, element];
    const title = tag === "a" ? given.get("aria-label") : undefined;
    for (const left of ["class", "href", "aria-label", "aria-current"]) given.delete(left);
    const declarations = declarationsFor(path, rules);
    const scope = new Map([
      ...(scopes.at(-1) ?? values),
      ...declarations.filter(([property]) => property.startsWith("--")),
    ]);
    for (const [property, value] of declarations)
      if (PRESENTATION.has(property)) given.set(property, inPixels(resolved(value, scope)));
    if (!empty) {
      around.push(element);
      scopes.push(scope);
    }
    // Office programs know only a text's own line.
    if (given.delete("dominant-baseline")) given.set("dy", MIDDLE_OF_TEXT);
    const written = [...given].map(([key, value]) => ` ${key}="${value}"`).join("");
    return `<${name}${written}${empty}>${title ? `<title>${title}</title>` : ""}`;
  });
}

/** The rules at the top of a sheet: what stands inside another block is left out. */
function blocksOf(css: string): { selector: string; body: string }[] {
  const blocks: { selector: string; body: string }[] = [];
  let depth = 0;
  let [selector, text] = ["", ""];
  for (const char of css) {
    if (char === "{") {
      if (depth === 0) [selector, text] = [text.split(";").at(-1)?.trim() ?? "", ""];
      else text += char;
      depth += 1;
    } else if (char === "}") {
      depth -= 1;
      if (depth === 0 && !selector.startsWith("@")) blocks.push({ selector, body: text });
      text = depth === 0 ? "" : text + char;
    } else text += char;
  }
  return blocks;
}

function rulesOf({ selector, body }: { selector: string; body: string }): Rule[] {
  const declarations = declarationsOf(body).filter(
    ([property]) => PRESENTATION.has(property) || property.startsWith("--"),
  );
  if (declarations.length === 0) return [];
  return selector
    .split(",")
    .map((each) => each.trim().replace(/\s+/g, " "))
    .filter((each) => SELECTOR.test(each))
    .map((each) => {
      const parts = each.split(" ").map(partOf);
      const weight = parts.reduce(
        (sum, { tag, classes }) => sum + classes.length * 100 + (tag === null ? 0 : 1),
        0,
      );
      return { parts, weight, declarations };
    });
}

function partOf(text: string): Part {
  const [tag, ...classes] = text.split(".");
  return { tag: tag || null, classes };
}

function declarationsOf(body: string): [string, string][] {
  return body.split(";").flatMap((line): [string, string][] => {
    const at = line.indexOf(":");
    return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Of equal weight the later rule holds, as in a browser. */
function declarationsFor(path: readonly Element[], rules: readonly Rule[]): [string, string][] {
  return rules
    .filter(({ parts }) => matches(path, parts))
    .sort((a, b) => a.weight - b.weight)
    .flatMap(({ declarations }) => declarations);
}

function matches(path: readonly Element[], parts: readonly Part[]): boolean {
  const [own, last] = [path.at(-1), parts.at(-1)];
  if (own === undefined || last === undefined || !isOf(own, last)) return false;
  const [outer, inner] = [path.slice(0, -1), parts.slice(0, -1)];
  let at = 0;
  for (const element of outer) {
    const part = inner[at];
    if (part !== undefined && isOf(element, part)) at += 1;
  }
  return at === inner.length;
}

function isOf({ tag, classes }: Element, part: Part): boolean {
  return (
    (part.tag === null || part.tag === tag) && part.classes.every((name) => classes.includes(name))
  );
}

/** A custom property may stand for another one. */
function resolved(value: string, values: ReadonlyMap<string, string>): string {
  const used = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? "");
  return used.includes("var(") && used !== value ? resolved(used, values) : used;
}

function inPixels(value: string): string {
  return value
    .replaceAll('"', "")
    .replace(/([\d.]+)rem\b/g, (_, count: string) => String(Number(count) * PIXELS_PER_REM));
}
