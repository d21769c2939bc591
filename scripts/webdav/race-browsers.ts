import { isDeepStrictEqual } from 'node:util';
import { pollUntil } from '../browsers/poll-until.ts';
import type { WebdavDevice } from './webdav-device.ts';

/** What came out of changing settings in two browsers at the same moments. */
export interface Race {
  rounds: number;
  /** Choices that were not there on both sides afterwards. */
  lost: number;
  /** Whether both have the same registers at the end. */
  same: boolean;
  /** For each round: milliseconds until both had both choices, with as many exchanges as that took. */
  converged: number[];
  /** The most exchanges that one side needed in a round. */
  exchanges: number;
}

const STYLES = ['solid', 'wavy', 'tint', 'dotted'];
const SIZES = ['large', 'small', 'normal'];
/** A round that needs more than these is lost. */
const MOST_EXCHANGES = 6;

/** Each round, one side chooses a look and the other a text size, and both exchange at once. */
export async function raceBrowsers(
  one: WebdavDevice,
  other: WebdavDevice,
  rounds: number,
): Promise<Race> {
  const race: Race = { rounds, lost: 0, same: false, converged: [], exchanges: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const style = STYLES[round % STYLES.length];
    const size = SIZES[round % SIZES.length];
    const begun = performance.now();
    await Promise.all([
      one.choose(`input[name="highlight-style"][value="${style}"]`),
      other.choose(`input[name="text-size"][value="${size}"]`),
    ]);
    await Promise.all([chosen(one, 'highlightStyle', style), chosen(other, 'textSize', size)]);
    let exchanges = 0;
    let missing = 2;
    while (missing > 0 && exchanges < MOST_EXCHANGES) {
      exchanges += 1;
      await Promise.all([one.syncNow(), other.syncNow()]);
      const sides = await Promise.all([one.registers(), other.registers()]);
      const arrived = (name: string, value: unknown): boolean =>
        sides.every((side) => side[name]?.value === value);
      missing = Number(!arrived('highlightStyle', style)) + Number(!arrived('textSize', size));
    }
    race.lost += missing;
    race.exchanges = Math.max(race.exchanges, exchanges);
    race.converged.push(performance.now() - begun);
  }
  race.same = isDeepStrictEqual(await one.registers(), await other.registers());
  return race;
}

const chosen = (device: WebdavDevice, name: string, value: unknown): Promise<true> =>
  pollUntil(`${name} to be stored`, async () =>
    (await device.registers())[name]?.value === value ? true : undefined,
  );
