/** The pages of a meeting full-size: turned by arrow keys, buttons or a swipe, with the clock of twenty minutes. */
import { Link } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Sheet } from "~/components/paper-sheet";
import { elapsed, MINUTES, turnedTo } from "~/domain/meeting/meeting";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { useText } from "~/i18n/use-text";
import type { MeetingShowPage } from "~/pages/meeting/meeting-pages.server";

/** In pixels: shorter is a tap. */
const SWIPE = 50;

export function MeetingShow({ page: { id, title, pages } }: { page: MeetingShowPage }) {
  const t = useText(meetingText);
  const [at, setAt] = useState(0);
  const start = useRef<number | null>(null);
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const to = turnedTo(event.key, at, pages.length);
      if (to === null) return;
      event.preventDefault();
      setAt(to);
    };
    window.addEventListener("keydown", turn);
    return () => window.removeEventListener("keydown", turn);
  }, [at, pages.length]);
  const swiped = (x: number) => {
    const moved = start.current === null ? 0 : x - start.current;
    start.current = null;
    if (Math.abs(moved) < SWIPE) return;
    setAt(turnedTo(moved < 0 ? "ArrowRight" : "ArrowLeft", at, pages.length) ?? at);
  };
  const sheet = pages[at];
  const label = t.sheet(at + 1, pages.length);
  return (
    <main className="meeting-show" id="content">
      <div className="meeting-bar no-print">
        <h1>{title}</h1>
        <button
          type="button"
          className="button"
          onClick={() => setAt(Math.max(0, at - 1))}
          disabled={at === 0}
        >
          {t.before}
        </button>
        <span role="status">{label}</span>
        <button
          type="button"
          className="button"
          onClick={() => setAt(Math.min(pages.length - 1, at + 1))}
          disabled={at === pages.length - 1}
        >
          {t.after}
        </button>
        <Clock />
        <Link to={`/meetings/${id}`} className="button">
          {t.close}
        </Link>
      </div>
      {sheet === undefined ? null : (
        <section
          className="meeting-sheet"
          aria-label={label}
          onTouchStart={(event) => {
            start.current = event.touches[0]?.clientX ?? null;
          }}
          onTouchEnd={(event) => swiped(event.changedTouches[0]?.clientX ?? 0)}
        >
          <Sheet page={sheet} label={label} />
        </section>
      )}
    </main>
  );
}

function Clock() {
  const t = useText(meetingText);
  const [seconds, setSeconds] = useState(0);
  const [isGoing, setGoing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes on from where it stood
  useEffect(() => {
    if (!isGoing) return;
    const began = Date.now() - seconds * 1000;
    const timer = setInterval(() => setSeconds((Date.now() - began) / 1000), 250);
    return () => clearInterval(timer);
  }, [isGoing]);
  const { text, isOver } = elapsed(seconds);
  return (
    <span className="meeting-clock">
      <span role="timer" className={isOver ? "meeting-over" : undefined}>
        {t.clock(text, MINUTES)}
      </span>
      <button type="button" className="button" onClick={() => setGoing(!isGoing)}>
        {isGoing ? t.stop : t.start}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          setGoing(false);
          setSeconds(0);
        }}
      >
        {t.reset}
      </button>
    </span>
  );
}
