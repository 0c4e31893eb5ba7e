/** Adding to a strategic project: how it stands now, or a state that it is in. Each with its source; nothing is overwritten. P104, P107 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { ProjectStanding, ProjectState } from "~/domain/project/project-record";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  addProjectState,
  addProjectStatus,
  markProjectEdited,
} from "~db/queries/project/project-rows";
import { findProject } from "~db/queries/project/projects";

export type AddToProjectVerdict = { ok: true } | Refusal<"changed-meanwhile" | "state-there">;

/** `revision`: that of the page on which it was typed. */
type Seen = { projectId: number; revision: number };

export async function addStatusToProject(
  ctx: Context,
  { projectId, revision, status }: Seen & { status: ProjectStanding },
): Promise<AddToProjectVerdict | Denial> {
  return await writeAs(ctx, "project.edit", async (tx, ctx) => {
    const project = orNotFound(await findProject(tx, projectId));
    const stamp = { userId: ctx.user.id, at: ctx.now };
    if (!(await markProjectEdited(tx, { id: project.id, revision }, stamp)))
      return refuse("changed-meanwhile");
    await addProjectStatus(tx, project.id, status);
    await addAuditEntry(tx, {
      ...stamp,
      action: "project.add-status",
      subjectType: "project",
      subjectId: project.id,
      after: { status: status.status, day: status.on, source: status.source },
    });
    return { ok: true };
  });
}

export async function addStateToProject(
  ctx: Context,
  { projectId, revision, state }: Seen & { state: ProjectState },
): Promise<AddToProjectVerdict | Denial> {
  return await writeAs(ctx, "project.edit", async (tx, ctx) => {
    const project = orNotFound(await findProject(tx, projectId));
    if (project.states.some((own) => own.state === state.state)) return refuse("state-there");
    const stamp = { userId: ctx.user.id, at: ctx.now };
    if (!(await markProjectEdited(tx, { id: project.id, revision }, stamp)))
      return refuse("changed-meanwhile");
    await addProjectState(tx, project.id, state);
    await addAuditEntry(tx, {
      ...stamp,
      action: "project.add-state",
      subjectType: "project",
      subjectId: project.id,
      after: { state: state.state, site: state.site, source: state.source },
    });
    return { ok: true };
  });
}
