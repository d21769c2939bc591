/**
 * Drops the second click of a double click where the first has taken away what it pressed: it falls on
 * whatever has come in that place, which nobody has read yet. Many people press everything twice.
 */
export function dropSecondClicks(root: HTMLElement): void {
  let pressed: Node | null = null;
  const drop = (event: MouseEvent): void => {
    if (event.detail > 1 && pressed?.isConnected === false) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.target instanceof Node) pressed = event.target;
  };
  root.addEventListener('click', drop, { capture: true });
}
