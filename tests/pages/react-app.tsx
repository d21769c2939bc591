/** @jsxImportSource react */
import { renderToStaticMarkup } from 'react-dom/server';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What the test reads from outside. */
interface App {
  renders: number;
  errors: string[];
  stop(): void;
  /** What the root should hold now, rendered afresh where nobody else touches it. */
  expected(): string;
}

const TOPICS = ['sciatica', 'spinal stenosis', 'low back pain', 'a slipped disc', 'nothing at all'];

/** A list whose items move, come and go by key, and whose text is another at every tick. */
function Feed({ tick }: { tick: number }) {
  const shown = TOPICS.map((_, index) => TOPICS[(index + tick) % TOPICS.length]).slice(
    0,
    2 + (tick % 4),
  );
  return (
    <main>
      <h1>Update {tick}</h1>
      <p>A steady paragraph about a herniated disc, which no update changes.</p>
      <p>
        Now reading about {shown[0]}, for the <b>{tick}</b>th time.
      </p>
      <ul>
        {shown.map((topic) => (
          <li key={topic}>
            News on {topic}: {tick % 2 === 0 ? 'the lower back' : 'leg pain'} again.
          </li>
        ))}
      </ul>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('react-app.html has no root');
const app: App = {
  renders: 0,
  errors: [],
  stop: () => clearInterval(timer),
  expected: () => {
    // The server's markup escapes a few characters that innerHTML does not.
    const elsewhere = document.createElement('div');
    elsewhere.innerHTML = renderToStaticMarkup(<Feed tick={app.renders} />);
    return elsewhere.innerHTML;
  },
};
Object.assign(globalThis, { app });
addEventListener('error', (event) => app.errors.push(event.message));
const reactRoot = createRoot(root, { onUncaughtError: (error) => app.errors.push(String(error)) });
const timer = setInterval(() => {
  app.renders += 1;
  flushSync(() => reactRoot.render(<Feed tick={app.renders} />));
}, 100);
