/** What a page says of the record it was printed from: the first eight digits of its hash, in two groups. 7F3A-91C2 */
export function shortCode(sha256: string): string {
  const digits = sha256.slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
