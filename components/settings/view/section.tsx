import type { ComponentChildren } from 'preact';

/** One part of the settings: a heading, a plain sentence under it, and its fields. */
export function Section(props: {
  id: string;
  title: string;
  hint?: string;
  children?: ComponentChildren;
}) {
  const { id, title, hint, children } = props;
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
