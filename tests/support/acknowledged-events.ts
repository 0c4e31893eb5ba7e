/** Events that are posted to a server, and which of them it has acknowledged; far enough apart that none seems to be entered twice. */
import { eventFormData, typedEvent, typedOccurrence } from "./event-form-data";

const PATH = "/events/new?form=mission-event";

/** `post`: how a form is sent there. */
export type Post = (path: string, body: FormData, name: string) => Promise<Response>;

export function acknowledgedEvents(name: string) {
  const titles: string[] = [];
  let begun = 0;
  return {
    titles,
    begun: () => begun,
    /** One more; it throws where no answer comes. */
    async write(post: Post): Promise<void> {
      const at = begun;
      begun += 1;
      const first = new Date(Date.UTC(2010, 0, 1 + 2 * at)).toISOString().slice(0, 10);
      const titleJa = `${name}${at}`;
      const typed = typedEvent({ titleJa, occurrences: [typedOccurrence({ first })] });
      const { status } = await post(PATH, eventFormData(typed), `${name}-${at}`);
      if (status === 302) titles.push(titleJa);
    },
  };
}

/** By title, how often it is there as a whole: with its occurrence and the entry of its making. */
export const WHOLE_EVENTS = `
  select title_ja as title,
    (select count(*) from occurrences where event_id = events.id) *
    (select count(*) from audit_entries
      where subject_type = 'event' and subject_id = events.id and action = 'event.create') as whole
  from events where title_ja like `;

/** As `fetch` posts what a browser does. */
export function postTo(url: string, cookie: string): Post {
  return (path, body, name) =>
    fetch(url + path, {
      ...{ method: "POST", redirect: "manual", body },
      headers: { Cookie: cookie, Origin: url, "Idempotency-Key": name },
    });
}
