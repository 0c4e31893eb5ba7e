/** What other systems can read, and how: every address with an example of its own. */
import { MOST_API_ROWS } from "~/domain/value/limits";
import { apiImportText } from "~/i18n/api-import-text";
import { apiText } from "~/i18n/api-text";
import { contrastApiText } from "~/i18n/contrast/contrast-api-text";
import { outsideApiText } from "~/i18n/event/outside-api-text";
import { frameText } from "~/i18n/frame-text";
import { organisationApiText } from "~/i18n/organisation/organisation-api-text";
import { siteApiText } from "~/i18n/site/site-api-text";
import { useText } from "~/i18n/use-text";
import { ApiEndpoint } from "./api-endpoint";
import { ApiReferenceEndpoints } from "./api-reference-endpoints";

export function ApiPage({ origin }: { origin: string }) {
  const t = useText(apiText);
  const contrast = useText(contrastApiText);
  const organisation = useText(organisationApiText);
  const outside = useText(outsideApiText);
  const sites = useText(siteApiText);
  const imports = useText(apiImportText);
  const { colon } = useText(frameText);
  return (
    <main className="page api-page" id="content">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <section className="section" aria-labelledby="api-access">
        <h2 id="api-access">{t.accessTitle}</h2>
        <p>
          {t.access} {t.issue} <code>npm run admin -- token EMAIL</code>
        </p>
        <pre>
          <code>{`curl -H "Authorization: Bearer TOKEN" "${origin}/api/v1/totals?year=2018&by=state"`}</code>
        </pre>
        <h2>{t.keysTitle}</h2>
        <p>{t.keys}</p>
        <p>{t.strict}</p>
        <h2>{t.errorsTitle}</h2>
        <p>{t.errors}</p>
      </section>
      <ApiEndpoint
        title={t.totalsTitle}
        about={t.totals}
        origin={origin}
        path="/api/v1/totals"
        example="from=2018-04-01&to=2019-03-31&by=state"
        parameters={{ ...t.parameter.period, by: t.parameter.by, ...t.parameter.filter }}
        fields={t.totalsFields}
      />
      <ApiEndpoint
        title={t.coverageTitle}
        about={t.coverage}
        origin={origin}
        path="/api/v1/coverage"
        example="from=2026-04-01&to=2027-03-31&tier=2017:I1"
        parameters={{ ...t.parameter.period, by: t.parameter.coverageBy, ...t.parameter.filter }}
        fields={t.coverageFields}
      />
      <ApiEndpoint
        title={contrast.title}
        about={contrast.about}
        origin={origin}
        path="/api/v1/contrast"
        example="year=2026&x=fact:jobs-bea&y=events&by=state"
        parameters={{ ...contrast.parameters, ...t.parameter.period, ...t.parameter.filter }}
        fields={contrast.fields}
      />
      <ApiEndpoint
        title={t.eventsTitle}
        about={t.events}
        origin={origin}
        path="/api/v1/events"
        example={`year=2018&state=IN&limit=${MOST_API_ROWS}`}
        parameters={{ ...t.parameter.period, ...t.parameter.filter, ...t.parameter.page }}
        fields={t.eventsFields}
      />
      <ApiEndpoint
        title={outside.title}
        about={outside.about}
        origin={origin}
        path="/events.geojson"
        example="year=2018&state=IN"
        parameters={{ ...t.parameter.period, ...t.parameter.filter, ...outside.parameters }}
        fields={outside.fields}
      />
      <ApiEndpoint
        title={organisation.title}
        about={organisation.about}
        origin={origin}
        path="/api/v1/organisations"
        example={`as=company&state=IN&limit=${MOST_API_ROWS}`}
        parameters={organisation.parameters}
        fields={organisation.fields}
      />
      <ApiEndpoint
        title={t.placesTitle}
        about={t.places}
        origin={origin}
        path="/api/v1/places"
        example="q=Springfield&on=2026-05-01"
        parameters={t.parameter.places}
        fields={t.placesFields}
      />
      <ApiEndpoint
        title={sites.title}
        about={sites.about}
        origin={origin}
        path="/api/v1/sites"
        example="state=IN&industry=31-33"
        parameters={sites.parameters}
        fields={sites.fields}
      />
      <ApiEndpoint
        title={imports.title}
        about={imports.about}
        origin={origin}
        method="POST"
        path="/api/v1/imports"
        example="kind=targets&source=mission"
        parameters={imports.parameters}
        fields={imports.fields}
      />
      <ApiReferenceEndpoints origin={origin} />
      <p className="section">
        {t.openapi}
        {colon}
        <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
      </p>
    </main>
  );
}
