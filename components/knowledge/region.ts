/** Numbers to call in one country. */
export interface Region {
  /** ISO 3166-1 alpha-2 code, or `other` for the fallback. */
  id: string;
  /** The country's name in English. */
  name: string;
  /** What to call in an emergency, as people there write it: "112", "999 or 112". */
  emergency: string;
  /** A line for health advice that is no emergency, where there is one. */
  advice?: string;
}
