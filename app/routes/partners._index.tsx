/** /partners?q=&type=&state=&after=: the register of partners, a page at a time. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, type MetaArgs, useLoaderData } from "@remix-run/react";
import { PartnerTable } from "~/components/partner-table";
import { draftReader } from "~/domain/approval";
import { canEditPartners, PARTNER_TYPES } from "~/domain/partner";
import { oneOf } from "~/forms/field-texts.server";
import { authorize } from "~/http/authorize.server";
import { partnerText } from "~/i18n/partner-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { listMapAreas } from "~db/queries/map-reference";
import { countMeetings } from "~db/queries/partner-events";
import { countPartners, listPartners } from "~db/queries/partners";
import "~/styles/partners.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const { read } = ctx.db;
  const pageSize = 50;
  const params = new URL(request.url).searchParams;
  const states = await listMapAreas(read);
  const state = params.get("state") ?? "";
  const q = (params.get("q") ?? "").trim().slice(0, 200);
  const filter = {
    q: q === "" ? null : q,
    type: oneOf(PARTNER_TYPES, params.get("type") ?? ""),
    state: states.some(({ code }) => code === state) ? state : null,
  };
  const after = readCursor(params.get("after"));
  const found = await listPartners(read, filter, { after, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const ids = rows.map(({ id }) => id);
  const meetings = await countMeetings(read, ids, draftReader(ctx.user));
  return {
    pageTitle: siteText[ctx.language].pageTitle(partnerText[ctx.language].title),
    filter,
    states,
    rows: rows.map(({ id, draft, fictional }) => ({
      ...{ id, draft, fictional },
      meetings: meetings.get(id) ?? { events: 0, last: null },
    })),
    total: await countPartners(read, filter),
    next:
      found.length > pageSize && last
        ? JSON.stringify([last.draft.name.en ?? last.draft.name.ja, last.id])
        : null,
    isFirst: after === null,
    mayEdit: canEditPartners(ctx.user),
  };
}

/** A cursor that cannot be read begins at the beginning. */
function readCursor(text: string | null) {
  const match = /^\["((?:[^"\\]|\\.)*)",([1-9]\d{0,14})\]$/.exec(text ?? "");
  if (match?.[1] === undefined) return null;
  try {
    return { name: String(JSON.parse(`"${match[1]}"`)), id: Number(match[2]) };
  } catch {
    return null;
  }
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Partners() {
  const { filter, states, rows, total, next, isFirst, mayEdit } = useLoaderData<typeof loader>();
  const t = useText(partnerText);
  const language = useLanguage();
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, value);
  const isFiltered = asked.size > 0;
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        {mayEdit ? (
          <Link to="/partners/new" className="button button-primary">
            ＋ {t.add}
          </Link>
        ) : null}
      </div>
      <p className="soft">{t.intro}</p>
      <Form method="get" className="row partner-filter no-print">
        <input
          type="search"
          name="q"
          className="input"
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={filter.q ?? ""}
        />
        <select name="type" className="input" aria-label={t.type} defaultValue={filter.type ?? ""}>
          <option value="">{t.allTypes}</option>
          {PARTNER_TYPES.map((type) => (
            <option key={type} value={type}>
              {t.typeName[type]}
            </option>
          ))}
        </select>
        <select
          name="state"
          className="input"
          aria-label={t.field.state}
          defaultValue={filter.state ?? ""}
        >
          <option value="">{t.allStates}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {t.find}
        </button>
      </Form>
      <p className="small soft">{t.shown(rows.length, total)}</p>
      {rows.length === 0 ? (
        <p className="notice">{isFiltered ? t.none : t.noneYet}</p>
      ) : (
        <PartnerTable rows={rows} states={states} />
      )}
      <p className="row no-print">
        {isFirst ? null : (
          <Link to={`/partners?${asked}`} className="button">
            {t.first}
          </Link>
        )}
        {next === null ? null : (
          <Link to={`/partners?${withCursor(asked, next)}`} className="button" rel="next">
            {t.next}
          </Link>
        )}
      </p>
    </main>
  );
}

function withCursor(asked: URLSearchParams, after: string): string {
  const params = new URLSearchParams(asked);
  params.set("after", after);
  return params.toString();
}
