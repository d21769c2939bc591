/** What the toolbar button shows for a number of terms: at most four characters fit. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 999 ? '999+' : String(count);
}
