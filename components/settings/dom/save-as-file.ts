/** How long the browser may take to fetch the text of a download, in milliseconds. */
const FETCHED_WITHIN = 60_000;

/** Lets the reader save a text as a file, by a link that is never shown. No request is made. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_WITHIN);
}
