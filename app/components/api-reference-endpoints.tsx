/** The addresses of projects, facts and ties, each with an example of its own. */
import { apiReferenceText } from "~/i18n/api-reference-text";
import { useText } from "~/i18n/use-text";
import { ApiEndpoint } from "./api-endpoint";

export function ApiReferenceEndpoints({ origin }: { origin: string }) {
  const t = useText(apiReferenceText);
  return (
    <>
      <ApiEndpoint
        title={t.projectsTitle}
        about={t.projects}
        origin={origin}
        path="/api/v1/projects"
        example="state=TX"
        parameters={{ ...t.parameter.projects, ...t.parameter.page }}
        fields={{ ...t.projectsFields, ...t.pageFields }}
      />
      <ApiEndpoint
        title={t.factsTitle}
        about={t.facts}
        origin={origin}
        path="/api/v1/facts"
        example="area=IN"
        parameters={{ ...t.parameter.facts, ...t.parameter.page }}
        fields={{ ...t.factsFields, ...t.pageFields }}
      />
      <ApiEndpoint
        title={t.tiesTitle}
        about={t.ties}
        origin={origin}
        path="/api/v1/ties"
        example="state=MI"
        parameters={{ ...t.parameter.ties, ...t.parameter.page }}
        fields={{ ...t.tiesFields, ...t.pageFields }}
      />
    </>
  );
}
