import { formKey } from './form-key.ts';
import type { Mistake } from './mistake.ts';
import type { NoteDraft } from './read-note.ts';

interface Place {
  draft: NoteDraft;
  form: string;
  line: number;
  isFalseFriend: boolean;
}

/**
 * Forms written more than once, in one note or in several, as detection would see them; and forms
 * that a `not` says are never marked.
 */
export function checkForms(drafts: readonly NoteDraft[]): Mistake[] {
  const places = new Map<string, Place[]>();
  for (const draft of drafts) {
    const { terms, not } = draft.fields;
    const lists = [
      { path: ['terms', 'always'], forms: terms?.always ?? [] },
      { path: ['terms', 'near-back'], forms: terms?.['near-back'] ?? [] },
      { path: ['not'], forms: not ?? [] },
    ];
    for (const { path, forms } of lists) {
      for (const [index, form] of forms.entries()) {
        const place: Place = {
          draft,
          form,
          line: draft.lineOf([...path, index]),
          isFalseFriend: path[0] === 'not',
        };
        const key = formKey(form);
        places.set(key, [...(places.get(key) ?? []), place]);
      }
    }
  }

  const mistakes: Mistake[] = [];
  for (const group of places.values()) {
    for (const place of group) {
      const message = explain(place, group);
      if (!message) continue;
      mistakes.push({ file: place.draft.file, line: place.line, message, severity: 'error' });
    }
  }
  return mistakes;
}

/** What is wrong with this place of a form, given all its places; null when nothing is. */
function explain(place: Place, group: readonly Place[]): string | null {
  const quoted = `“${place.form}”`;
  const others = group.filter((other) => other !== place);
  const asForm = others.filter((other) => !other.isFalseFriend);
  const asFalseFriend = others.find((other) => other.isFalseFriend);
  if (place.isFalseFriend) {
    const form = asForm[0];
    // The same false friend in two notes does no harm.
    return form
      ? `${quoted} is a form in ${nameOf(form)}; it cannot be in \`not\`, remove one`
      : null;
  }
  const elsewhere = asForm.find((other) => other.draft !== place.draft);
  if (elsewhere) {
    const as = elsewhere.form === place.form ? '' : ` as “${elsewhere.form}”`;
    return `the form ${quoted} is already in ${nameOf(elsewhere)}${as}; a form belongs to one note`;
  }
  // Within one note the form that finds the others stays: the one written apart ("back ache"), and
  // of those the shortest, which is the singular.
  const kept = group
    .filter((other) => !other.isFalseFriend)
    .reduce((best, other) => (isWider(other.form, best.form) ? other : best));
  if (kept !== place) {
    return kept.form === place.form
      ? `the form ${quoted} is written twice; remove one`
      : `the form ${quoted} is found by itself from “${kept.form}”; remove it`;
  }
  return asFalseFriend
    ? `the form ${quoted} is in \`not\` of ${nameOf(asFalseFriend)}; it would never be marked, remove one`
    : null;
}

function nameOf(place: Place): string {
  return `${place.draft.name}.md:${place.line}`;
}

/** True when detection finds more ways of writing from `form` than from `other`, of the same key. */
function isWider(form: string, other: string): boolean {
  const more = partsOf(form) - partsOf(other);
  return more > 0 || (more === 0 && form.length < other.length);
}

function partsOf(form: string): number {
  return form.split(/[\s\p{Pd}]+/u).length;
}
