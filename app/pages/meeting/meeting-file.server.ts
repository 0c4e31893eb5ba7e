/** One paper of a meeting, as it was made, and what it is called where it is saved. P205 */
import type { Context } from "~/context/context.server";
import type { OpenedFile } from "~/http/report-file-answer.server";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { readFileParts } from "~db/queries/file/file-parts";
import { findMeeting, findMeetingFile } from "~db/queries/meetings";

export async function readMeetingFile(
  { db, language }: Context,
  id: number,
  fileId: number,
): Promise<OpenedFile | null> {
  const meeting = await findMeeting(db.read, id);
  const file = await findMeetingFile(db.read, id, fileId);
  if (meeting === null || file === null) return null;
  const { hash, bytes, format, edition } = file;
  return {
    ...{ hash, bytes, ending: format },
    plain: `kusanone-meeting-${meeting.day}-${edition}-${file.language}.${format}`,
    name: `${meeting.titleJa}_${meetingText[language].makeOf[edition]}.${format}`,
    parts: readFileParts(db.read, hash),
  };
}
