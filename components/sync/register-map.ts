import type { Register } from './register.ts';

/** Registers by name. A Map, so that a name such as `__proto__` is only a name. */
export type RegisterMap = ReadonlyMap<string, Register>;
