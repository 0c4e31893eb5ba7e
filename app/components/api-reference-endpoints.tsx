/** The addresses of projects, facts, ties and submissions, each with an example of its own. */
import { apiReferenceText } from "~/i18n/api-reference-text";
import { submissionApiText } from "~/i18n/submission/submission-api-text";
import { useText } from "~/i18n/use-text";
import { ApiEndpoint } from "./api-endpoint";

export function ApiReferenceEndpoints({ origin }: { origin: string }) {
  const t = useText(apiReferenceText);
  const submission = useText(submissionApiText);
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
      <ApiEndpoint
        title={submission.title}
        about={submission.about}
        origin={origin}
        method="POST"
        path="/api/v1/submissions"
        example="{ from, to }"
        parameters={submission.parameters}
        fields={submission.fields}
      />
    </>
  );
}
