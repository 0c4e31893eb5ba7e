/**
 * Who may do what: the one permission table.
 *
 * Roles stand on users; an editor acts for one organiser. Rights to an event follow its lead
 * organiser, never the place. The administrator keeps people and settings and has no say over events.
 */
export const ROLES = [
  "secretariat",
  "mission-editor",
  "agency-editor",
  "viewer",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  "event.view",
  "event.create",
  "event.edit",
  "attendance.log",
  "target.set",
  "import.make",
  "report.view",
  "history.view",
  "plan.edit",
  "place.correct",
  "organisation.curate",
  "project.edit",
  "submission.edit",
  "round.edit",
  "message.edit",
  "meeting.edit",
  "counting.decide",
  "example.choose",
  "user.manage",
  "demonstration.manage",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export type Actor = { role: Role; organiser: string | null };

const READ: readonly Permission[] = ["event.view", "report.view", "history.view"];
const WRITE: readonly Permission[] = [
  ...(["event.create", "event.edit", "attendance.log", "target.set"] as const),
  "import.make",
];

const TABLE: Record<Role, readonly Permission[]> = {
  secretariat: [
    ...([
      ...READ,
      ...WRITE,
      "plan.edit",
      "place.correct",
      "organisation.curate",
      "project.edit",
      "submission.edit",
      "round.edit",
      "message.edit",
      "meeting.edit",
      "counting.decide",
      "example.choose",
    ] as const),
    "demonstration.manage",
  ],
  "mission-editor": [...READ, ...WRITE],
  "agency-editor": [...READ, ...WRITE],
  viewer: READ,
  administrator: [...READ, "user.manage", "demonstration.manage"],
};

/** May somebody of this role do this at all? Rights over one event are asked with `canEditEvent`. */
export function can(actor: Actor, permission: Permission): boolean {
  return TABLE[actor.role].includes(permission);
}

export type EventStanding = { lead: string; coOrganisers: readonly string[] };

/** May this person change the whole event? */
export function canEditEvent(actor: Actor, event: { lead: string }): boolean {
  if (!can(actor, "event.edit")) return false;
  return actor.role === "secretariat" || actor.organiser === event.lead;
}

/** May this person create an event with this lead organiser? */
export function canCreateFor(actor: Actor, lead: string): boolean {
  if (!can(actor, "event.create")) return false;
  return actor.role === "secretariat" || actor.organiser === lead;
}

/**
 * May this person change or log one occurrence? The lead may, and so may a co-organiser that hosts it:
 * one the occurrence is narrowed to, or any co-organiser of the event where it is not narrowed.
 */
export function canHostOccurrence(
  actor: Actor,
  event: EventStanding,
  occurrence: { organisers: readonly string[] },
): boolean {
  if (canEditEvent(actor, event)) return true;
  if (!can(actor, "attendance.log") || actor.organiser === null) return false;
  const hosts = occurrence.organisers.length > 0 ? occurrence.organisers : event.coOrganisers;
  return event.coOrganisers.includes(actor.organiser) && hosts.includes(actor.organiser);
}
