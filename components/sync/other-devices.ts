import type { RegisterMap } from './register-map.ts';

/** Ids of the devices, other than this one, on which something that holds here was chosen. */
export function otherDevices(registers: RegisterMap, own: string | undefined): string[] {
  const devices = new Set([...registers.values()].map(({ device }) => device));
  if (own !== undefined) devices.delete(own);
  return [...devices].sort();
}
