import type { Alarms } from '../../../components/webdav/browser/webdav-parts.ts';

const MINUTE = 60_000;

/** Alarms that ring on the clock of the test. They outlive the background that set them, as real ones do. */
export class FakeAlarms implements Alarms {
  readonly #set = new Map<string, ReturnType<typeof setInterval>>();
  readonly #listeners = new Set<(alarm: { name: string }) => void>();

  onAlarm = {
    addListener: (listener: (alarm: { name: string }) => void): void =>
      void this.#listeners.add(listener),
    removeListener: (listener: (alarm: { name: string }) => void): void =>
      void this.#listeners.delete(listener),
  };

  get names(): string[] {
    return [...this.#set.keys()].sort();
  }

  async get(name: string): Promise<object | undefined> {
    return this.#set.has(name) ? { name } : undefined;
  }

  async create(
    name: string,
    { delayInMinutes, periodInMinutes }: { delayInMinutes: number; periodInMinutes?: number },
  ): Promise<void> {
    await this.clear(name);
    const ring = (): void => {
      if (periodInMinutes === undefined) void this.clear(name);
      for (const listener of this.#listeners) listener({ name });
    };
    this.#set.set(name, setInterval(ring, (periodInMinutes ?? delayInMinutes) * MINUTE));
  }

  async clear(name: string): Promise<void> {
    clearInterval(this.#set.get(name));
    this.#set.delete(name);
  }

  /** The browser ends; Firefox forgets the alarms with it. */
  forget(): void {
    for (const timer of this.#set.values()) clearInterval(timer);
    this.#set.clear();
  }
}
