/** What a draft says, however it is written down: lists of tags, organisers, states and figures have no order of their own. */

export function sameContent(a: unknown, b: unknown): boolean {
  return contentText(a) === contentText(b);
}

/** Equal for equal content. */
export function contentText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentText).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).map(([name, field]) => `${name}:${contentText(field)}`);
  return `{${fields.sort().join()}}`;
}
