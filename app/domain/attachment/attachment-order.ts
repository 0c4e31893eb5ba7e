/** The order in which the attachments of an event are shown. P190 */

export type Move = { id: number; to: "earlier" | "later" };

/** The two that change places, or null where there is nothing on that side. */
export function swapped(ids: readonly number[], { id, to }: Move): [number, number] | null {
  const at = ids.indexOf(id);
  const other = at < 0 ? undefined : ids[to === "earlier" ? at - 1 : at + 1];
  return other === undefined ? null : [id, other];
}
