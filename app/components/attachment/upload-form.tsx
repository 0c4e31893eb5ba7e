/** Bringing files: chosen, dropped, pasted or taken with the camera, each sent by itself; without scripts a plain form. */
import { useEffect, useRef, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { NOTHING_SAID } from "~/domain/attachment/attachment";
import { typedAttachmentOf } from "~/domain/attachment/typed-attachment";
import { uploadText } from "~/i18n/attachment/upload-text";
import { useText } from "~/i18n/use-text";
import { SaidOf } from "./said-of";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";

const ACCEPT = ".jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,image/jpeg,image/png,image/webp";
const NOTHING = typedAttachmentOf(NOTHING_SAID);

export function UploadForm({ eventId }: { eventId: number }) {
  const t = useText(uploadText);
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const uploads = useUploads(eventId, () => saidIn(form.current));
  const { add } = uploads;
  const [isOver, setOver] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: listens as long as the page is there
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      const files = clipboardData?.files ?? [];
      if (files.length > 0) add(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);
  const take = (input: HTMLInputElement) => {
    add(input.files ?? []);
    input.value = "";
  };
  return (
    <section className="section no-print" aria-labelledby="upload-title">
      <h2 className="section-head" id="upload-title">
        {t.title}
      </h2>
      <form
        ref={form}
        method="post"
        action={`/events/${eventId}/attachments/new`}
        encType="multipart/form-data"
      >
        <details className="upload-said">
          <summary>{t.shared}</summary>
          <p className="hint">{t.sharedHint}</p>
          <SaidOf typed={NOTHING} errors={{}} />
        </details>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside choosing, which the field in it is for */}
        <div
          className={isOver ? "field upload-drop upload-drop-over" : "field upload-drop"}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            add(event.dataTransfer.files);
          }}
        >
          <label htmlFor="upload-files">{t.choose}</label>
          <input
            id="upload-files"
            name="files"
            type="file"
            multiple
            accept={ACCEPT}
            className="input"
            aria-describedby="upload-hint"
            onChange={({ currentTarget }) => hydrated && take(currentTarget)}
          />
          {hydrated ? (
            <label className="button upload-camera">
              {t.camera}
              <input
                type="file"
                accept="image/*"
                capture="environment"
                className="visually-hidden"
                onChange={({ currentTarget }) => take(currentTarget)}
              />
            </label>
          ) : null}
          <p className="hint" id="upload-hint">
            {t.drop}
          </p>
          <p className="hint">{t.redrawn}</p>
        </div>
        {hydrated ? null : (
          <button type="submit" className="button button-primary">
            {t.send}
          </button>
        )}
      </form>
      <UploadList {...uploads} />
    </section>
  );
}

/** What stands in the boxes now, as a query. */
function saidIn(form: HTMLFormElement | null): string {
  if (form === null) return "";
  const boxes = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return new URLSearchParams(boxes).toString();
}
