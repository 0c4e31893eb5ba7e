/** Imports in the description of the API for machines. */

import { MOST_IMPORT_ROWS } from "./api-import";
import { IMPORT_KINDS } from "./import/import-kind";
import { ROW_OUTCOMES } from "./import/import-state";

type Schema = { type: string; enum?: readonly string[]; minimum?: number; maximum?: number };

const PROBLEM = { description: "Problem", content: { "application/problem+json": {} } };
const REFUSED = { "400": PROBLEM, "401": PROBLEM, "403": PROBLEM };
const ID = { name: "id", in: "path", required: true, schema: { type: "integer" } as Schema };
const ACCEPTED = { description: "Accepted", content: { "application/json": {} } };

const inQuery = (name: string, schema: Schema = { type: "string" }) => ({
  ...{ name, in: "query", schema },
});
const ONCE = { name: "Idempotency-Key", in: "header", schema: { type: "string" } as Schema };

/** Writing needs a token that may write. */
export function importPaths() {
  return {
    "/api/v1/imports": {
      post: {
        summary: "Begin an import with a file as the body",
        parameters: [
          { ...inQuery("kind", { type: "string", enum: IMPORT_KINDS }), required: true },
          inQuery("source"),
          inQuery("filter", { type: "string", enum: ["japanese"] }),
          { name: "X-File-Name", in: "header", schema: { type: "string" } as Schema },
          ONCE,
        ],
        requestBody: { required: true, content: { "application/octet-stream": {} } },
        responses: { "202": ACCEPTED, ...REFUSED, "413": PROBLEM },
      },
    },
    "/api/v1/imports/{id}": {
      get: {
        summary: "Where an import stands, its counts and a page of its rows",
        parameters: [
          ID,
          inQuery("outcome", { type: "string", enum: [...ROW_OUTCOMES, "left"] }),
          inQuery("after", { type: "integer", minimum: 0 }),
          inQuery("limit", { type: "integer", minimum: 1, maximum: MOST_IMPORT_ROWS }),
        ],
        responses: {
          "200": { description: "OK", content: { "application/json": {} } },
          ...{ ...REFUSED, "404": PROBLEM },
        },
      },
    },
    ...onImport("answers", "Answer what its rows ask", {
      requestBody: { required: true, content: { "application/json": {} } },
    }),
    ...onImport("commit", "Write its new and changed rows", WITH_REASON),
    ...onImport("undo", "Take it back", WITH_REASON),
  };
}

/** Why what was signed off is corrected. P182 */
const WITH_REASON = {
  requestBody: {
    required: false,
    content: {
      "application/json": {
        schema: { type: "object", properties: { reason: { type: "string" } } },
      },
    },
  },
};

function onImport(action: string, summary: string, body: object = {}) {
  const responses = { "202": ACCEPTED, ...REFUSED, "404": PROBLEM, "409": PROBLEM };
  const post = { summary, parameters: [ID, ONCE], ...body, responses };
  return { [`/api/v1/imports/{id}/${action}`]: { post } };
}
