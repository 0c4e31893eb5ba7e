/** The people of a load run: accounts of every kind, each signed in, and the sessions that they can log attendance of. */
import Sqlite from "better-sqlite3";
import { hashToken, newToken } from "~/context/token.server";
import type { Role } from "~/domain/people/permissions";
import { openDatabase } from "~db/client";
import { addSignIn } from "~db/queries/people/sign-ins";
import { addUser } from "~db/queries/people/users";

export type Session = { eventId: number; occurrenceId: number };
export type LoadPerson = { cookie: string; organiser: string | null; role: Role };
export type LoadGround = {
  people: LoadPerson[];
  /** Events that began long ago, by who leads them. */
  sessions: ReadonlyMap<string, readonly Session[]>;
};

/** Of ten people: seven of missions, who write; three of the secretariat, one of whom only reads. */
const ROLES: readonly Role[] = [
  ...(["mission-editor", "mission-editor", "secretariat", "mission-editor"] as const),
  ...(["mission-editor", "viewer", "mission-editor", "mission-editor"] as const),
  ...(["secretariat", "mission-editor"] as const),
];
const MOST_SESSIONS = 400;

export async function loadGround(folder: string, count: number): Promise<LoadGround> {
  const db = openDatabase(folder);
  const missions = missionsIn(`${folder}/kusanone.db`);
  const people: LoadPerson[] = [];
  const now = new Date();
  for (let number = 0; number < count; number += 1) {
    const role = ROLES[number % ROLES.length] ?? "viewer";
    const organiser =
      role === "mission-editor" ? (missions[number % missions.length] ?? null) : null;
    const token = newToken();
    await db.write(async (tx) => {
      const userId = await addUser(tx, {
        ...{ name: `負荷 ${number}`, email: `load-${number}@example.org`, passwordHash: null },
        ...{ role, organiser, language: number % 3 === 0 ? "en" : "ja", createdAt: now },
      });
      await addSignIn(tx, { tokenHash: hashToken(token), userId, createdAt: now, lastSeenAt: now });
    });
    people.push({ cookie: `kusanone_session=${token}`, organiser, role });
  }
  await db.close();
  return { people, sessions: sessionsIn(`${folder}/kusanone.db`) };
}

function missionsIn(file: string): string[] {
  const connection = new Sqlite(file, { readonly: true });
  const slugs = connection
    .prepare<[], string>("select slug from organisers where type = 'mission' order by position")
    .pluck()
    .all();
  connection.close();
  return slugs;
}

function sessionsIn(file: string): Map<string, Session[]> {
  const connection = new Sqlite(file, { readonly: true });
  const rows = connection
    .prepare<[], Session & { lead: string }>(
      `select e.id as eventId, o.id as occurrenceId, e.lead from events e
       join occurrences o on o.event_id = e.id and o.outcome = 'held'
       where e.form = 'mission-event' and e.approval = 'approved' and e.withdrawn_at is null
       group by e.id having count(*) = 1 order by e.id desc`,
    )
    .all();
  connection.close();
  const sessions = new Map<string, Session[]>();
  for (const { lead, ...session } of rows) {
    const own = sessions.get(lead) ?? [];
    if (own.length < MOST_SESSIONS) own.push(session);
    sessions.set(lead, own);
  }
  return sessions;
}
