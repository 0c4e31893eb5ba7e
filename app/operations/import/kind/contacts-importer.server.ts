/**
 * Contacts with offices from a file. Everybody brings and takes out those of the own organiser alone: what they say of
 * persons is read by nobody else, not in a preview either. P84-P86
 */
import { draftReader } from "~/domain/approval/approval";
import { canChangeMeeting } from "~/domain/contact/office";
import { auditedMeeting, type MeetingDraft } from "~/domain/contact/office-meeting";
import { PRECISIONS } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { roughDay } from "~/domain/day/rough-day";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { choiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import {
  CONTACT_COLUMNS,
  type ContactColumn,
  type ContactEntry,
  contactCell,
  contactKey,
  type KnownForContacts,
  readContactRow,
} from "~/import/contact-row";
import type { Handle } from "~db/client";
import {
  listContactGround,
  listMeetingsBehind,
  listMeetingsById,
  listMeetingsOn,
  listReferences,
  type MeetingWithOwner,
} from "~db/queries/contact/contact-rows";
import { listOwners } from "~db/queries/contact/follow-ups";
import {
  addMeeting,
  findMeeting,
  removeMeeting,
  updateMeeting,
} from "~db/queries/contact/office-meetings";
import { addAuditEntry } from "~db/queries/history/audit";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import type { Importer } from "./importer";
import { namesInCells, readKnownOrganisations } from "./known-organisations.server";

const AT_ONCE = 500;
const OWN_SOURCE = "kusanone";

export const contactsImporter: Importer<ContactColumn, ContactEntry, KnownForContacts> = {
  kind: "contacts",
  columns: CONTACT_COLUMNS,
  tables: [{ table: "office_meetings", by: "id" }],

  async know(db, { source, user, language }) {
    const { organiser } = user;
    const organisations = await readKnownOrganisations(db);
    const states = choiceReader(
      (await listOrderedStates(db, language)).map(({ code, nameJa, nameEn, fips }) => {
        return { key: code, names: [nameJa, nameEn, fips] };
      }),
    );
    const organisers = (await listOrganisers(db)).map(({ slug, name, short }) => {
      return { key: slug, names: [name.ja, name.en, short.ja, short.en] };
    });
    const ground = await listContactGround(db, draftReader(user));
    const own = organiser === null ? [] : await listReferences(db, organiser);
    const owners = organiser === null ? [] : await listOwners(db, organiser);
    return {
      organiser,
      own: new Set(own.map(({ id }) => String(id))),
      isOwnFile: source === OWN_SOURCE,
      organisations: {
        ...organisations,
        states,
        inFile: new Set(),
        isOwn: false,
        mayCurate: false,
      },
      ...{ states, organisers: choiceReader(organisers) },
      owners: new Map([...formerOwners(own), ...ownersOf(owners)]),
      sites: new Set([...ground.sites, ...own.flatMap(({ siteId }) => siteId ?? [])]),
      occurrences: new Set([
        ...ground.occurrences,
        ...own.flatMap(({ occurrenceId }) => occurrenceId ?? []),
      ]),
      today: todayIn(HOME_ZONE, new Date()),
    };
  },

  read: readContactRow,

  async find(db, keys) {
    const found = new Map<string, string>();
    for (const key of keys) {
      const id = key.startsWith("#") ? key.slice(1) : await idOfKey(db, key);
      if (id !== null) found.set(key, id);
    }
    return found;
  },
  async load(db, ids) {
    const entries = await entriesOf(db, await listMeetingsById(db, ids.map(Number)));
    return new Map(entries.map(({ id, entry }) => [id, entry]));
  },
  cell: contactCell,

  may(user, { organiser = "" }, former) {
    const whose = former === null ? [organiser] : [organiser, former.organiser ?? ""];
    return whose.every((one) => canChangeMeeting(user, { organiser: one }));
  },

  async write(tx, { user, now }, entry, id) {
    const draft = draftOf(entry);
    const stamp = { userId: user.id, at: now };
    const stored = id === null ? null : await findMeeting(tx, Number(id));
    const organiser = entry.organiser ?? "";
    const written = stored === null ? await addMeeting(tx, { organiser, draft }, stamp) : stored.id;
    if (stored !== null) await updateMeeting(tx, stored, draft, stamp);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "contact", subjectId: written },
      action: stored === null ? "contact.log" : "contact.change",
      ...(stored === null ? {} : { before: auditedMeeting(stored.draft) }),
      after: { organiser, ...auditedMeeting(draft) },
    });
    return String(written);
  },

  async remove(tx, { user, now }, id) {
    const stored = await findMeeting(tx, Number(id));
    if (stored === null) return "gone";
    await removeMeeting(tx, stored.id);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "contact", subjectId: stored.id },
      action: "contact.remove",
      before: auditedMeeting(stored.draft),
    });
    return "gone";
  },

  async *all(db, { organiser }) {
    if (organiser === null) return;
    for (let after = 0; ; ) {
      const stored = await listMeetingsBehind(db, organiser, { after, limit: AT_ONCE });
      if (stored.length > 0) yield await entriesOf(db, stored);
      const last = stored.at(-1);
      if (last === undefined || stored.length < AT_ONCE) return;
      after = last.id;
    }
  },
};

/** Who sees to a follow-up already, by e-mail address, also after leaving the organiser. */
function formerOwners(own: Awaited<ReturnType<typeof listReferences>>) {
  return own.flatMap(({ ownerId: id, ownerEmail: email }) =>
    id === null || email === null ? [] : [[fold(email), { id, email }] as const],
  );
}

type Owner = { id: number; email: string; name: string };

function ownersOf(owners: readonly Owner[]): Map<string, { id: number; email: string }> {
  const byName = new Map<string, { id: number; email: string }>();
  const twice = new Set<string>();
  for (const { id, email, name } of owners) {
    if (byName.has(fold(name))) twice.add(fold(name));
    byName.set(fold(name), { id, email });
  }
  for (const name of twice) byName.delete(name);
  for (const { id, email } of owners) byName.set(fold(email), { id, email });
  return byName;
}

async function idOfKey(db: Handle, key: string): Promise<string | null> {
  const [organiser, , state, day] = JSON.parse(key) as string[];
  const dayFrom = firstDayOf(day ?? "");
  if (organiser === undefined || state === undefined || dayFrom === null) return null;
  const near = await entriesOf(db, await listMeetingsOn(db, { organiser, state, dayFrom }));
  return near.find(({ entry }) => contactKey(entry) === key)?.id ?? null;
}

function firstDayOf(text: string): string | null {
  for (const precision of PRECISIONS) {
    const day = roughDay(precision, text);
    if (day.ok) return day.value.from;
  }
  return null;
}

/** As our own file has them. */
async function entriesOf(db: Handle, stored: readonly MeetingWithOwner[]) {
  const named = await namesInCells(
    db,
    stored.flatMap(({ draft }) => draft.organisationId ?? []),
  );
  return stored.map(({ id, organiser, draft, ownerEmail }) => {
    const { office, officeName, state, day, personName, notes, followUp } = draft;
    return {
      id: String(id),
      entry: {
        ...{ id: String(id), office, office_name: officeName, state, day, organiser, notes },
        organisation: named.get(draft.organisationId ?? 0) ?? null,
        ...{ site: draft.siteId, occurrence: draft.occurrenceId, person: personName },
        follow_up: followUp?.words ?? null,
        follow_up_owner:
          followUp === null ? null : { id: followUp.ownerId, email: ownerEmail ?? "" },
        follow_up_due: followUp?.due ?? null,
        follow_up_done: followUp?.done ?? false,
      },
    };
  });
}

function draftOf(entry: ContactEntry): MeetingDraft {
  const { office, state, day, follow_up, follow_up_owner, follow_up_due } = entry;
  if (office === undefined || state === undefined || day === undefined)
    throw new Error("A contact without office, state or day was to be written");
  const hasFollowUp = follow_up && follow_up_owner && follow_up_due;
  return {
    ...{ office, state, day, officeName: entry.office_name ?? null },
    organisationId: entry.organisation?.id ?? null,
    siteId: entry.site ?? null,
    occurrenceId: entry.occurrence ?? null,
    personName: entry.person ?? null,
    notes: entry.notes ?? null,
    followUp: hasFollowUp
      ? {
          words: follow_up,
          ownerId: follow_up_owner.id,
          due: follow_up_due,
          done: entry.follow_up_done ?? false,
        }
      : null,
  };
}
