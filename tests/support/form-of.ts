/** A posted form of these boxes; a list posts its box several times. */
export function formOf(boxes: Record<string, string | readonly string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(boxes))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

/** The status of the answer that `read` throws instead of reading. */
export function refusedWith(read: () => unknown): number | null {
  try {
    read();
    return null;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}
