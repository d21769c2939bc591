import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** What the line about the reader's own spell needs to draw itself. */
export interface DayLineProps {
  noteId: string;
  dayLine: (noteId: string) => Promise<string | null>;
  /** The line has come, so the card's size is another one. */
  onResize: () => void;
}

/** "Day 16 of your spell. …", where there is something to say. It is asked for once the card is there. */
export function DayLine({ noteId, dayLine, onResize }: DayLineProps) {
  const [line, setLine] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void dayLine(noteId).then((found) => {
      if (!isGone) setLine(found);
    });
    return () => {
      isGone = true;
    };
  }, [noteId, dayLine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the line that changes the size.
  useLayoutEffect(() => {
    if (line !== null) onResize();
  }, [line]);
  return line === null ? null : <p class="day-line">{line}</p>;
}
