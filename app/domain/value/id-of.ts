/** An id as it stands in an address or a box. Plain digits only: 1e3 and 0x10 are numbers to JavaScript, and nobody's id. */
export function idOf(text: string | null | undefined): number | null {
  return /^[1-9]\d{0,14}$/.test(text ?? "") ? Number(text) : null;
}
