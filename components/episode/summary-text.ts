import type { Summary } from './summary.ts';
import { withColon } from './with-colon.ts';

/** A summary as plain text, for a message or a form. */
export function summaryText({ title, made, sections }: Summary): string {
  const parts = sections.map(({ heading, rows }) =>
    [
      heading,
      ...rows.map(({ label, text }) =>
        label === null ? `- ${text}` : `- ${withColon(label)} ${text}`,
      ),
    ].join('\n'),
  );
  return `${[`${title}\n${made}`, ...parts].join('\n\n')}\n`;
}
