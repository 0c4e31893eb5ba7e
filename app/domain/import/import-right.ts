/**
 * Who imports what. The secretariat imports anything; an editor what belongs to the own organiser, row by row as the kind
 * says. What is in an import is read by whoever made it, by the own organiser and by the secretariat; it is undone by who
 * imported it or by the secretariat. Contacts hold persons: they are for the own organiser alone, and the secretariat has
 * none. P84
 */
import { type Actor, can } from "~/domain/people/permissions";
import type { ImportKind } from "./import-kind";

const KINDS_OF_EDITORS: readonly ImportKind[] = [
  "events",
  "organisations",
  "contacts",
  "places",
  "sites",
  "figures",
  "targets",
];

export function mayImport(actor: Actor, kind: ImportKind): boolean {
  if (!can(actor, "import.make")) return false;
  if (kind === "contacts") return actor.organiser !== null;
  return actor.role === "secretariat" || KINDS_OF_EDITORS.includes(kind);
}

/** May this person read an import, answer what it asks and commit it? */
export function mayOpenImport(
  actor: Actor,
  { kind, organiser }: { kind: ImportKind; organiser: string | null },
): boolean {
  if (!mayImport(actor, kind)) return false;
  return actor.role === "secretariat" || (organiser !== null && organiser === actor.organiser);
}

export function mayUndoImport(
  actor: Actor & { id: number },
  {
    kind,
    createdBy,
    committedBy,
  }: { kind: ImportKind; createdBy: number | null; committedBy: number | null },
): boolean {
  if (!mayImport(actor, kind)) return false;
  return actor.role === "secretariat" || [createdBy, committedBy].includes(actor.id);
}
