import { merge } from '../../../components/sync/merge.ts';
import type { Register } from '../../../components/sync/register.ts';
import type { RegisterMap } from '../../../components/sync/register-map.ts';
import {
  type ExchangeParts,
  type ExchangeResult,
  exchange,
} from '../../../components/webdav/exchange.ts';
import { createFileLock } from '../../../components/webdav/file-lock.ts';
import type { SendRequest } from '../../../components/webdav/http-answer.ts';
import { NOW } from '../sync/arbitrary-register.ts';

/** A device with registers in memory, which exchanges them with whatever `send` reaches. */
export class FakeDevice {
  registers: RegisterMap = new Map();
  edited = new Set<string>();
  takeOut: (name: string) => boolean = () => false;
  mayLeave: (name: string) => boolean = () => true;
  now = NOW;
  waits: number[] = [];
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  choose(name: string, value: unknown, time = this.now, schema = 1): Register {
    const register = { value, time, device: this.#id, schema };
    this.registers = new Map([...this.registers, [name, register]]);
    this.edited.add(name);
    return register;
  }

  exchange(
    send: SendRequest,
    more: Partial<ExchangeParts> & { passphrase?: string } = {},
  ): Promise<ExchangeResult> {
    const { passphrase = '', ...parts } = more;
    return exchange({
      file: 'https://cloud.example/dav/backnotes.json',
      folder: 'https://cloud.example/dav/',
      send,
      lock: createFileLock(passphrase),
      readLocal: async () => ({
        registers: this.registers,
        device: this.#id,
        mayLeave: this.mayLeave,
        takeOut: this.takeOut,
        edited: this.edited,
      }),
      takeIn: async (received) => {
        this.registers = merge(this.registers, received);
      },
      wait: async (milliseconds) => {
        this.waits.push(milliseconds);
      },
      now: () => this.now,
      random: () => 0.5,
      ...parts,
    });
  }
}
