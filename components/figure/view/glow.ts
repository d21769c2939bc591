/** The class of a piece of the drawing, lit or not. */
export const glow = (name: string, lit: boolean): string => (lit ? `${name} lit` : name);
