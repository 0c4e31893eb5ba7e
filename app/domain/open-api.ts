/** The API as an OpenAPI document, made from the same lists of parameters that its readers accept. */

import { FILTER_PARAMETERS } from "~/domain/filter/parameters";
import { importPaths } from "./api-import-paths";
import { submissionPaths } from "./api-submission-paths";
import { APPROVALS } from "./approval/approval";
import { CONTRAST_AREAS, CONTRAST_PARAMETERS } from "./contrast/contrast-question";
import { TOTAL_AXES } from "./counting/axis";
import { EVENT_FORMS } from "./counting/event-form";
import { OUTCOMES } from "./counting/occurrence";
import { COVERAGE_AXES } from "./coverage/coverage";
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from "./day/fiscal-year";
import { FIGURES } from "./filter/register-filter";
import { ORGANISATION_TYPES, STANDINGS } from "./organisation/organisation";
import { SITE_KINDS, SITE_STATUSES } from "./site/site";
import { LAST_ZOOM } from "./site/site-grid";
import { SITE_MAP_PARAMETERS, SITE_PAGE_PARAMETERS } from "./site/site-map-question";
import { SITE_PARAMETERS } from "./site/site-question";
import { DIFFERENCE_PARAMETERS } from "./submission/difference-question";
import { REPORT_AXES } from "./submission/report-cells";
import { MOST_API_ROWS } from "./value/limits";

type Schema = {
  type: string;
  format?: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
};

const PROBLEM = { description: "Problem", content: { "application/problem+json": {} } };
const DAY: Schema = { type: "string", format: "date" };
const SCHEMAS: Partial<Record<string, Schema>> = {
  from: DAY,
  to: DAY,
  on: DAY,
  year: { type: "integer", minimum: FIRST_FISCAL_YEAR, maximum: LAST_FISCAL_YEAR },
  form: { type: "string", enum: EVENT_FORMS },
  outcome: { type: "string", enum: OUTCOMES },
  approval: { type: "string", enum: APPROVALS },
  fictional: { type: "string", enum: ["include", "exclude"] },
  by: { type: "string", enum: TOTAL_AXES },
  figure: { type: "string", enum: FIGURES },
  limit: { type: "integer", minimum: 1, maximum: MOST_API_ROWS },
};

export function openApiDocument(origin: string) {
  return {
    openapi: "3.1.0",
    info: { title: "Kusanone", version: "1" },
    servers: [{ url: origin }],
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    paths: {
      "/api/v1/totals": get("Totals of a period by one axis", [...FILTER_PARAMETERS, "by"]),
      "/api/v1/coverage": get(
        "Coverage of states by terms of the action plan",
        [...FILTER_PARAMETERS, "by"],
        { by: { type: "string", enum: COVERAGE_AXES } },
      ),
      "/api/v1/contrast": get(
        "Two measures of every area side by side, with ranks and rate",
        [...FILTER_PARAMETERS, ...CONTRAST_PARAMETERS],
        { by: { type: "string", enum: CONTRAST_AREAS } },
      ),
      "/api/v1/events": get("Events under the register's filter", [
        ...FILTER_PARAMETERS,
        "figure",
        "cursor",
        "limit",
      ]),
      "/api/v1/organisations": get(
        "Partners and companies of the register",
        ["q", "as", "type", "state", "after", "limit"],
        {
          as: { type: "string", enum: STANDINGS },
          type: { type: "string", enum: ORGANISATION_TYPES },
        },
      ),
      "/api/v1/places": get("US places by name", ["q", "on", "limit"]),
      "/api/v1/sites": get(
        "Sites of Japanese companies as rows, or as symbols of a map",
        [...SITE_PARAMETERS, ...SITE_MAP_PARAMETERS, ...SITE_PAGE_PARAMETERS],
        {
          zoom: { type: "integer", minimum: 0, maximum: LAST_ZOOM },
          kind: { type: "string", enum: SITE_KINDS },
          status: { type: "string", enum: SITE_STATUSES },
        },
      ),
      ...importPaths(),
      ...submissionPaths(),
      "/api/v1/rounds": get("Reporting rounds, the latest deadline first", ["limit", "after"]),
      "/api/v1/rounds/{id}": getOne("How a round stands, addressee by addressee"),
      "/api/v1/differences": get(
        "How the figures of two reports differ, split by reason",
        [...DIFFERENCE_PARAMETERS],
        { by: { type: "string", enum: REPORT_AXES } },
      ),
      "/api/v1/projects": get("Strategic projects", [
        ...["state", "tranche", "sector", "priority", "limit", "after"],
      ]),
      "/api/v1/facts": get("Published figures about areas", ["area", "measure", "limit", "after"]),
      "/api/v1/ties": get("Sister ties", ["state", "limit", "after"]),
    },
  };
}

/** One that there is, by its number. */
function getOne(summary: string) {
  const { responses } = get(summary, []).get;
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } as Schema };
  return { get: { summary, parameters: [id], responses: { ...responses, "404": PROBLEM } } };
}

/** `own`: parameters that mean something else here. */
function get(summary: string, names: readonly string[], own: typeof SCHEMAS = {}) {
  return {
    get: {
      summary,
      parameters: names.map((name) => ({
        name,
        in: "query",
        schema: own[name] ?? SCHEMAS[name] ?? { type: "string" },
      })),
      responses: {
        "200": { description: "OK", content: { "application/json": {} } },
        ...{ "400": PROBLEM, "401": PROBLEM, "403": PROBLEM },
      },
    },
  };
}
