import { createGate } from '../../components/gate/create-gate.ts';
import { createGatekeeper, type Gatekeeper } from '../../components/gate/dom/gatekeeper.ts';

/** A gatekeeper on the page of a test, as the script in every page sets it up, and what it told. */
export interface GatekeeperProbe {
  keeper: Pick<Gatekeeper, 'apply' | 'answer' | 'slot'>;
  told: string[];
}

export function setUp(): GatekeeperProbe {
  const told: string[] = [];
  const { signal } = new AbortController();
  const keeper = createGatekeeper({
    document,
    gate: () => createGate({ stems: 'sciati', rest: 'annular te' }),
    shadowRootOf: (element) => element.shadowRoot,
    loadReader: () => told.push('reader'),
    onCardElsewhere: (open) => told.push(open ? 'card elsewhere' : 'no card elsewhere'),
    onSwitch: (on) => told.push(on ? 'on' : 'off'),
    life: { signal, isAlive: () => true },
  });
  return { keeper, told };
}
