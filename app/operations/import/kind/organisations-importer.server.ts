/**
 * Organisations from a file: partners and companies by their names and state, known again by any name that they have,
 * had or are known by. What nobody knows is registered; what is alike is asked. P35-P39, P80-P83
 */

import type { OrganisationDraft } from "~/domain/organisation/organisation";
import { canCurateOrganisations, canEditOrganisations } from "~/domain/organisation/organisation";
import { choiceReader } from "~/domain/value/named-choice";
import {
  type KnownOrganisations,
  newKey,
  ORGANISATION_COLUMNS,
  type OrganisationColumn,
  type OrganisationEntry,
} from "~/import/organisation-entry";
import { organisationCell, PARENT_UNKNOWN, readOrganisationRow } from "~/import/organisation-row";
import type { Handle } from "~db/client";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  findOfName,
  listOrganisationsBehind,
  listOrganisationsById,
  unlinkNames,
} from "~db/queries/organisation/named-organisations";
import { listNamesToRegister } from "~db/queries/organisation/names-in-files";
import { listEventsNaming } from "~db/queries/organisation/organisation-events";
import { linkNames } from "~db/queries/organisation/organisation-names";
import {
  deleteOrganisation,
  isOrganisationInUse,
} from "~db/queries/organisation/organisation-removal";
import { refreshOrganisationWords } from "~db/queries/organisation/organisation-words";
import {
  addOrganisation,
  findOrganisation,
  type StoredOrganisation,
  updateMayBeNamed,
  updateOrganisation,
} from "~db/queries/organisation/organisations";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import type { Importer } from "./importer";
import { namesInCells, readKnownOrganisations } from "./known-organisations.server";
import { organisationLinks } from "./organisation-links.server";

const AT_ONCE = 500;
const OWN_SOURCE = "kusanone";

export const organisationsImporter: Importer<
  OrganisationColumn,
  OrganisationEntry,
  KnownOrganisations
> = {
  kind: "organisations",
  columns: ORGANISATION_COLUMNS,
  tables: [
    { table: "organisations", by: "id", derived: ["search_text"] },
    { table: "organisation_former_names", by: "organisation_id" },
  ],

  async know(db, { importId, source, user, language }) {
    const states = await listOrderedStates(db, language);
    return {
      ...(await readKnownOrganisations(db)),
      inFile: await listNamesToRegister(db, importId),
      states: choiceReader(
        states.map(({ code, nameJa, nameEn, fips }) => {
          return { key: code, names: [nameJa, nameEn, fips] };
        }),
      ),
      isOwn: source === OWN_SOURCE,
      mayCurate: canCurateOrganisations(user),
    };
  },

  read: readOrganisationRow,
  readAgain: [PARENT_UNKNOWN],
  links: organisationLinks,

  async find(db, keys) {
    const found = new Map<string, string>();
    for (const key of keys) {
      const id = key.startsWith("#") ? await idOf(db, key.slice(1)) : await idOfName(db, key);
      if (id !== null) found.set(key, id);
    }
    return found;
  },

  async load(db, ids) {
    const stored = await listOrganisationsById(db, ids.map(Number));
    const entries = await entriesOf(db, stored);
    return new Map(entries.map(({ id, entry }) => [id, entry]));
  },
  cell: organisationCell,

  may(user, entry, former) {
    const named = former?.may_be_named ?? false;
    const isNaming = (entry.may_be_named ?? named) !== named;
    return canEditOrganisations(user) && (!isNaming || canCurateOrganisations(user));
  },

  async write(tx, { user, now }, entry, id) {
    const stamp = { userId: user.id, at: now };
    const stored = id === null ? null : await findOrganisation(tx, Number(id));
    const draft = draftOf(entry);
    const written = stored === null ? await addOrganisation(tx, draft, stamp) : stored.id;
    if (stored !== null) {
      const change = { ...stamp, revision: stored.revision + 1, former: stored.draft.name };
      await updateOrganisation(tx, stored.id, draft, change);
    }
    const mayBeNamed = entry.may_be_named ?? false;
    if (mayBeNamed !== (stored?.mayBeNamed ?? false))
      await updateMayBeNamed(tx, written, mayBeNamed);
    await linkNames(tx, written, draft.name);
    await refreshEventWords(tx, await listEventsNaming(tx, [written]));
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "partner", subjectId: written },
      action: stored === null ? "partner.add" : "partner.change",
      ...(stored === null ? {} : { before: { ...stored.draft, mayBeNamed: stored.mayBeNamed } }),
      after: { ...draft, mayBeNamed },
    });
    return String(written);
  },

  async remove(tx, { user, now }, id) {
    const stored = await findOrganisation(tx, Number(id));
    if (stored === null) return "gone";
    if (await isOrganisationInUse(tx, stored.id)) return "in-use";
    const naming = await listEventsNaming(tx, [stored.id]);
    await unlinkNames(tx, stored.id);
    await deleteOrganisation(tx, stored.id);
    await refreshEventWords(tx, naming);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, subjectType: "partner", subjectId: stored.id },
      action: "partner.remove",
      before: stored.draft,
    });
    return "gone";
  },

  async refresh(tx, ids) {
    const numbers = ids.map(Number);
    await refreshOrganisationWords(tx, numbers);
    await refreshEventWords(tx, await listEventsNaming(tx, numbers));
  },

  async *all(db) {
    for (let after = 0; ; ) {
      const stored = await listOrganisationsBehind(db, after, AT_ONCE);
      if (stored.length > 0) yield await entriesOf(db, stored);
      const last = stored.at(-1);
      if (last === undefined || stored.length < AT_ONCE) return;
      after = last.id;
    }
  },
};

async function idOf(db: Handle, id: string): Promise<string | null> {
  return (await findOrganisation(db, Number(id))) === null ? null : id;
}

/** What has been registered under this name and state since the row was read. */
async function idOfName(db: Handle, key: string): Promise<string | null> {
  if (!key.startsWith("[")) return null;
  const [ja, en] = JSON.parse(key) as (string | null)[];
  for (const name of [ja, en]) {
    if (typeof name !== "string") continue;
    const same = (await findOfName(db, name)).find((one) => newKey(one.name, one.state) === key);
    if (same !== undefined) return String(same.id);
  }
  return null;
}

/** As our own file has them: by what each parent is named. */
async function entriesOf(
  db: Handle,
  stored: readonly StoredOrganisation[],
): Promise<{ id: string; entry: OrganisationEntry }[]> {
  const parents = await namesInCells(
    db,
    stored.flatMap(({ draft }) => draft.parentId ?? []),
  );
  return stored.map(({ id, draft, mayBeNamed }) => {
    const parent = parents.get(draft.parentId ?? 0) ?? null;
    return { id: String(id), entry: entryOf({ id, draft, mayBeNamed, parent }) };
  });
}

type Whole = Pick<StoredOrganisation, "id" | "draft" | "mayBeNamed"> & {
  parent: { id: number; name: string } | null;
};

function entryOf({ id, draft, mayBeNamed, parent }: Whole): OrganisationEntry {
  const { name, reading, type, state, languages, website, note } = draft;
  return {
    ...{ id: String(id), name_ja: name.ja, name_en: name.en, reading, type, state, parent },
    ...{ place: draft.placeName, seat_in_japan: draft.seatInJapan, languages, website, note },
    ...{ partner: draft.isPartner, may_be_named: mayBeNamed },
  };
}

/** A row of a company is no partner unless it says so. P80 */
function draftOf(entry: OrganisationEntry): OrganisationDraft {
  return {
    type: entry.type ?? "other",
    name: { ja: entry.name_ja ?? null, en: entry.name_en ?? null },
    reading: entry.reading ?? null,
    state: entry.state ?? null,
    placeName: entry.place ?? null,
    languages: entry.languages ?? null,
    website: entry.website ?? null,
    isPartner: entry.partner ?? false,
    parentId: entry.parent?.id ?? null,
    seatInJapan: entry.seat_in_japan ?? null,
    note: entry.note ?? null,
  };
}
