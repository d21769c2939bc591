/** Copies a text in the reader's own click; resolves to whether that worked. */
export async function copyToClipboard(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
