/** Submissions in the description of the API for machines. */
import { REPORT_FILE_NAMES } from "./submission/report-file-name";

type Schema = { type: string; enum?: readonly string[]; format?: string };

const PROBLEM = { description: "Problem", content: { "application/problem+json": {} } };
const REFUSED = { "400": PROBLEM, "401": PROBLEM, "403": PROBLEM };
const JSON_ANSWER = { "application/json": {} };
const ID = { name: "id", in: "path", required: true, schema: { type: "integer" } as Schema };
const ONCE = { name: "Idempotency-Key", in: "header", schema: { type: "string" } as Schema };
const DAY: Schema = { type: "string", format: "date" };
const TEXT: Schema = { type: "string" };

const body = (required: readonly string[], properties: Record<string, Schema>) => ({
  required: true,
  content: { "application/json": { schema: { type: "object", required, properties } } },
});

/** Writing needs a token of the secretariat that may write. */
export function submissionPaths() {
  return {
    "/api/v1/submissions": {
      post: {
        summary: "Draft a submission of a period",
        parameters: [ONCE],
        requestBody: body(["from", "to"], { from: DAY, to: DAY, note: TEXT }),
        responses: { "201": { description: "Created", content: JSON_ANSWER }, ...REFUSED },
      },
    },
    "/api/v1/submissions/{id}": {
      get: {
        summary: "Where a submission stands, what counted it, and its figures",
        parameters: [ID],
        responses: {
          "200": { description: "OK", content: JSON_ANSWER },
          ...{ ...REFUSED, "404": PROBLEM },
        },
      },
    },
    "/api/v1/submissions/{id}/freeze": {
      post: {
        summary: "Record the approval and freeze it; answered once its files are stored",
        parameters: [ID, ONCE],
        requestBody: body(["date"], { date: DAY, number: TEXT, office: TEXT, skipped: TEXT }),
        responses: {
          "200": { description: "Frozen", content: JSON_ANSWER },
          ...{ ...REFUSED, "404": PROBLEM, "409": PROBLEM, "503": PROBLEM },
        },
      },
    },
    "/api/v1/submissions/{id}/files/{file}": {
      get: {
        summary: "A file of a frozen report, as it was stored",
        parameters: [
          ID,
          {
            name: "file",
            in: "path",
            required: true,
            schema: { ...TEXT, enum: REPORT_FILE_NAMES },
          },
        ],
        responses: {
          "200": { description: "OK", content: { "application/octet-stream": {} } },
          ...{ ...REFUSED, "404": PROBLEM },
        },
      },
    },
  };
}
