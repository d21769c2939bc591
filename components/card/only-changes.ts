/** Passes on whether something is so only when that has changed; it is not so at first. */
export function onlyChanges(tell: ((is: boolean) => void) | undefined): (is: boolean) => void {
  let before = false;
  return (is) => {
    if (is !== before) tell?.(is);
    before = is;
  };
}
