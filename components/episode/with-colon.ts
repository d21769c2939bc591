/** A label before its text; a question keeps its mark. */
export const withColon = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`);
