/**
 * Calls back when the reader follows a link to where the address is already. It does not change then, so that no
 * event says so; but the reader has scrolled on, and wants to be there again.
 */
export function onLinkHere(root: HTMLElement, callback: () => void): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link?.target !== '' || opensElsewhere || event.defaultPrevented) return;
    if (link.href === root.ownerDocument.location.href) callback();
  });
}
