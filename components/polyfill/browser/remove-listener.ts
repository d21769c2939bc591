/**
 * Removes a listener of the extension API. A script in a page may outlive its extension (an update, a
 * removal); the API then throws at any use, and there is nothing left to be removed.
 */
export function removeListener<Listener>(
  event: { removeListener(listener: Listener): void },
  listener: Listener,
): void {
  try {
    event.removeListener(listener);
  } catch {
    // "Extension context invalidated."
  }
}
