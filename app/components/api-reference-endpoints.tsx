/** The addresses of projects, facts, ties, rounds and submissions, each with an example of its own. */
import { apiReferenceText } from "~/i18n/api-reference-text";
import { roundApiText } from "~/i18n/round/round-api-text";
import { differenceApiText } from "~/i18n/submission/difference-api-text";
import { submissionApiText } from "~/i18n/submission/submission-api-text";
import { useText } from "~/i18n/use-text";
import { ApiEndpoint } from "./api-endpoint";

export function ApiReferenceEndpoints({ origin }: { origin: string }) {
  const t = useText(apiReferenceText);
  const submission = useText(submissionApiText);
  const round = useText(roundApiText);
  const difference = useText(differenceApiText);
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
        title={round.title}
        about={round.about}
        origin={origin}
        path="/api/v1/rounds"
        example="limit=10"
        parameters={round.parameters}
        fields={round.fields}
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
      <ApiEndpoint
        title={difference.title}
        about={difference.about}
        origin={origin}
        path="/api/v1/differences"
        example="a=period:2024-04-01..2025-03-31&b=period:2025-04-01..2026-03-31&by=state"
        parameters={difference.parameters}
        fields={difference.fields}
      />
    </>
  );
}
