/** People with an account. Password hashes leave this file through `findCredentials` alone. */
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, max, ne, sql } from "drizzle-orm";
import type { Role } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { inNameOrder } from "~/domain/value/name-order";
import type { Handle } from "../../client";
import { auditEntries, oneTimeLinks, users } from "../../schema/people";
import { organisers } from "../../schema/reference";
import { madeOnce } from "../store/made-once";

const publicColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  reading: users.reading,
  role: users.role,
  organiser: users.organiser,
  approver: users.approver,
  active: users.active,
  language: users.language,
  revision: users.revision,
  /** False while the invitation is open. */
  hasPassword: sql<number>`${users.passwordHash} is not null`.mapWith(Boolean),
};

export async function addUser(tx: Handle, row: typeof users.$inferInsert): Promise<number> {
  const rows = await tx.insert(users).values(row).returning({ id: users.id });
  const added = rows[0];
  if (added === undefined) throw new Error("The new person was not stored");
  return added.id;
}

const userOf = madeOnce((db) =>
  db
    .select(publicColumns)
    .from(users)
    .where(eq(users.id, sql.placeholder("id")))
    .prepare(),
);

export async function findUser(db: Handle, id: number) {
  const [user] = await userOf(db).execute({ id });
  return user ?? null;
}

export async function findUserByEmail(db: Handle, email: string) {
  const rows = await db.select(publicColumns).from(users).where(eq(users.email, email));
  return rows[0] ?? null;
}

/** What a sign-in compares with. */
export async function findCredentials(db: Handle, email: string) {
  const rows = await db
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      active: users.active,
      language: users.language,
    })
    .from(users)
    .where(eq(users.email, email));
  return rows[0] ?? null;
}

/** Writes the given columns and counts the change. */
export async function updateUser(
  tx: Handle,
  id: number,
  changes: Partial<
    Pick<
      typeof users.$inferInsert,
      "name" | "reading" | "role" | "organiser" | "approver" | "active" | "passwordHash"
    >
  >,
): Promise<void> {
  await tx
    .update(users)
    .set({ ...changes, revision: sql`${users.revision} + 1` })
    .where(eq(users.id, id));
}

/** A preference, not a change of the account: its revision stays. */
export async function updateUserLanguage(
  tx: Handle,
  id: number,
  language: typeof users.$inferSelect.language,
): Promise<void> {
  await tx.update(users).set({ language }).where(eq(users.id, id));
}

/** Active administrators who can sign in, without the person named. */
export async function countAdministrators(db: Handle, without: number | null): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(users)
    .where(
      and(
        eq(users.role, "administrator"),
        eq(users.active, true),
        isNotNull(users.passwordHash),
        without === null ? undefined : ne(users.id, without),
      ),
    );
  return rows[0]?.total ?? 0;
}

/** `role`: those of it alone. */
export async function countUsers(
  db: Handle,
  filter: { active: boolean; role?: Role },
): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(users)
    .where(
      and(
        eq(users.active, filter.active),
        filter.role === undefined ? undefined : eq(users.role, filter.role),
      ),
    );
  return rows[0]?.total ?? 0;
}

/** Four eyes need two people: has the secretariat nobody but one? P187, P202 */
export async function isSecretariatAlone(db: Handle): Promise<boolean> {
  return (await countUsers(db, { active: true, role: "secretariat" })) < 2;
}

/** In the order of names, at most `limit` after the person of the address `after`, with last sign-in and open link. */
export async function listUsers(
  db: Handle,
  filter: { active: boolean; after: string | null; now: Date; language: Language },
  limit: number,
) {
  const asked = await listPersonIds(db, filter, limit);
  const rows = await db
    .select({ ...publicColumns, organiserJa: organisers.nameJa, organiserEn: organisers.nameEn })
    .from(users)
    .leftJoin(organisers, eq(organisers.slug, users.organiser))
    .where(inArray(users.id, asked));
  rows.sort((a, b) => asked.indexOf(a.id) - asked.indexOf(b.id));
  const ids = rows.map((row) => row.id);
  const signedInAt = await listLastSignIns(db, ids);
  const linkUntil = await listOpenLinks(db, ids, filter.now);
  return rows.map(({ organiserJa, organiserEn, ...row }) => ({
    ...row,
    organiserName:
      organiserJa === null || organiserEn === null ? null : { ja: organiserJa, en: organiserEn },
    lastSignInAt: signedInAt.get(row.id) ?? null,
    linkOpenUntil: linkUntil.get(row.id) ?? null,
  }));
}

async function listPersonIds(
  db: Handle,
  { active, after, language }: { active: boolean; after: string | null; language: Language },
  limit: number,
): Promise<number[]> {
  const rows = await db
    .select({ id: users.id, email: users.email, name: users.name, reading: users.reading })
    .from(users)
    .where(eq(users.active, active))
    .orderBy(asc(users.email));
  const people = inPersonOrder(rows, language);
  const start = people.findIndex(({ email }) => email === after) + 1;
  return people.slice(start, start + limit).map(({ id }) => id);
}

/** Names to choose from on `/history`, in their order. */
export async function listUserNames(db: Handle, language: Language, limit: number) {
  const rows = await db
    .select({ id: users.id, name: users.name, reading: users.reading })
    .from(users)
    .orderBy(asc(users.id));
  return inPersonOrder(rows, language).slice(0, limit);
}

/** People have one name, however it is written: in Japanese by its reading where that is known. */
export function inPersonOrder<Person extends { name: string; reading: string | null }>(
  people: readonly Person[],
  language: Language,
): Person[] {
  return inNameOrder(people, language, ({ name, reading }) => ({
    name: { ja: name, en: name },
    reading,
  }));
}

async function listLastSignIns(db: Handle, ids: readonly number[]): Promise<Map<number, Date>> {
  const rows = await db
    .select({ userId: auditEntries.userId, at: max(auditEntries.at) })
    .from(auditEntries)
    .where(and(inArray(auditEntries.userId, [...ids]), eq(auditEntries.action, "user.sign-in")))
    .groupBy(auditEntries.userId);
  return byUser(rows);
}

async function listOpenLinks(
  db: Handle,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, Date>> {
  const rows = await db
    .select({ userId: oneTimeLinks.userId, at: max(oneTimeLinks.expiresAt) })
    .from(oneTimeLinks)
    .where(
      and(
        inArray(oneTimeLinks.userId, [...ids]),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .groupBy(oneTimeLinks.userId);
  return byUser(rows);
}

function byUser(rows: readonly { userId: number | null; at: Date | null }[]): Map<number, Date> {
  const instants = new Map<number, Date>();
  for (const { userId, at } of rows) if (userId !== null && at !== null) instants.set(userId, at);
  return instants;
}
