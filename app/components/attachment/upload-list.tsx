/** Files on their way: how far each is, why one is refused, and what can be done about it. */
import { isOpen, type Upload, uploadSums } from "~/domain/attachment/upload-queue";
import { uploadText } from "~/i18n/attachment/upload-text";
import { useText } from "~/i18n/use-text";
import type { Uploads } from "./use-uploads";

export function UploadList({ uploads, cancel, retry, clear }: Uploads) {
  const t = useText(uploadText);
  if (uploads.length === 0) return null;
  const { all, ended, added, refused, isBusy } = uploadSums(uploads);
  const open = uploads.filter(isOpen).map(({ key }) => key);
  return (
    <section className="upload-progress" aria-labelledby="upload-progress">
      <h3 id="upload-progress">{t.progressTitle}</h3>
      <progress max={Math.max(1, all)} value={ended} aria-labelledby="upload-progress" />
      <p role="status">
        {isBusy ? t.summary(ended, all) : added > 0 ? t.allDone(added) : null}
        {refused > 0 ? <strong> {t.refusedCount(refused)}</strong> : null}
      </p>
      <p className="row">
        {open.length > 1 ? (
          <button type="button" className="button" onClick={() => cancel(open)}>
            {t.cancelAll}
          </button>
        ) : null}
        {isBusy ? null : (
          <button type="button" className="button" onClick={clear}>
            {t.clear}
          </button>
        )}
      </p>
      <ul className="upload-list">
        {uploads.map((one) => (
          <UploadItem key={one.key} upload={one} cancel={cancel} retry={retry} />
        ))}
      </ul>
    </section>
  );
}

function UploadItem({
  upload,
  cancel,
  retry,
}: Pick<Uploads, "cancel" | "retry"> & { upload: Upload }) {
  const t = useText(uploadText);
  const { key, name, state, sent, words } = upload;
  return (
    <li className={`upload-item upload-${state}`}>
      <span className="upload-name">{name}</span>
      <span className="upload-state">
        {t.state[state]}
        {state === "sending" ? ` ${t.percent(Math.round(sent * 100))}` : null}
      </span>
      {words === null ? null : <span className="upload-words">{words}</span>}
      {isOpen(upload) ? (
        <button
          type="button"
          className="button button-quiet"
          aria-label={t.cancelThis(name)}
          onClick={() => cancel([key])}
        >
          {t.cancel}
        </button>
      ) : null}
      {state === "refused" || state === "cancelled" ? (
        <button
          type="button"
          className="button button-quiet"
          aria-label={t.retryThis(name)}
          onClick={() => retry(key)}
        >
          {t.retry}
        </button>
      ) : null}
    </li>
  );
}
