/** Which observation of a session and mode is to be official; an empty box means none. */

import { MODES, type Mode } from "~/domain/counting/observation";
import { idOf } from "~/domain/value/id-of";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";

export type OfficialChoiceEntry = {
  occurrenceId: number;
  mode: Mode;
  observationId: number | null;
};

/** The page has no field of its own for this, so a malformed choice is a malformed request. */
export function readOfficialChoice(form: FormData): OfficialChoiceEntry {
  const occurrenceId = idOf(textOf(form, "session"));
  const mode = oneOf(MODES, textOf(form, "mode"));
  const chosen = textOf(form, "observation");
  const observationId = idOf(chosen);
  if (occurrenceId === null || mode === null || (observationId === null && chosen !== "")) {
    throw new Response("The choice could not be read", { status: 400 });
  }
  return { occurrenceId, mode, observationId };
}
