import { useRef } from 'preact/hooks';

/**
 * A list whose entries can be taken away one by one. The focus goes to the neighbour of the one that
 * goes, so that a reader with a keyboard is not thrown to the top of the page.
 */
export function EntryList(props: {
  label: string;
  empty: string;
  entries: readonly { id: string; label: string }[];
  action: string;
  /** What a screen reader hears for an entry's button. */
  actionFor: (label: string) => string;
  onAction: (id: string) => void;
}) {
  const { label, empty, entries, action, actionFor, onAction } = props;
  const whole = useRef<HTMLDivElement>(null);
  const act = (index: number, id: string): void => {
    const buttons = whole.current?.querySelectorAll('button') ?? [];
    const neighbour = buttons[index + 1] ?? buttons[index - 1] ?? whole.current;
    neighbour?.focus();
    onAction(id);
  };
  return (
    <div ref={whole} tabIndex={-1} class="entries">
      {entries.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul aria-label={label}>
          {entries.map((entry, index) => (
            <li key={entry.id}>
              <span class="entry-label">{entry.label}</span>
              <button
                type="button"
                class="quiet"
                aria-label={actionFor(entry.label)}
                onClick={() => act(index, entry.id)}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
