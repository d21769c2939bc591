import { describe, expect, test } from 'vitest';
import { compareRegisters } from '../../../components/sync/compare-registers.ts';
import { merge } from '../../../components/sync/merge.ts';
import { nextRegister } from '../../../components/sync/next-register.ts';
import { planSync } from '../../../components/sync/plan-sync.ts';
import type { Register } from '../../../components/sync/register.ts';
import type { RegisterMap } from '../../../components/sync/register-map.ts';
import { readSyncItems, toSyncItems } from '../../../components/sync/sync-items.ts';
import { NOW } from './arbitrary-register.ts';
import { FakeChromiumCloud } from './fake-chromium-cloud.ts';
import type { CloudCopy, FakeCloud } from './fake-cloud.ts';
import { FakeFirefoxCloud } from './fake-firefox-cloud.ts';

const SCHEDULES = Number(process.env.SCHEDULES ?? 5_000);
const NAMES = ['enabled', 'hoverDelay', 'off.a.example', 'hidden.sciatica', '__proto__'];
const DAY = 24 * 3600 * 1000;

/** Mulberry32: a small random source that a seed repeats. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

interface Device extends CloudCopy {
  id: string;
  clock: number;
  local: RegisterMap;
  edited: Set<string>;
  /** Schema this build writes; a newer build's registers must survive the older ones. */
  schema: number;
}

/** What the transport does in one exchange, without its timers. True when it changed something. */
function carry(device: Device, now: number, refused: boolean): boolean {
  const { toLocal, toRemote } = planSync({
    local: device.local,
    remote: Object.fromEntries(device.content),
    now: now + device.clock,
    mayLeave: () => true,
    edited: device.edited,
  });
  device.local = merge(device.local, toLocal);
  if (refused) return toLocal.size > 0;
  for (const [key, item] of Object.entries(toSyncItems(toRemote))) device.content.set(key, item);
  device.edited.clear();
  return toLocal.size + toRemote.size > 0;
}

function runSchedule(seed: number, cloud: FakeCloud): { lost: number; rounds: number } {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const devices = ['a', 'b', 'c'].map((id, index): Device => {
    const clock = pick([0, 0, DAY, -DAY]);
    const local: RegisterMap = new Map();
    return {
      id,
      clock,
      local,
      edited: new Set(),
      content: new Map(),
      parent: null,
      schema: index + 1,
    };
  });
  const latest = new Map<string, Register>();
  let now = NOW;
  const steps: ((device: Device) => void)[] = [
    (device) => {
      const name = pick(NAMES);
      const replaced = device.local.get(name);
      const choice = { value: Math.floor(random() * 4), schema: device.schema, replaced };
      const register = nextRegister(choice, now + device.clock, device.id);
      device.local = merge(device.local, new Map([[name, register]]));
      if (device.local.get(name) !== register) throw new Error(`An edit lost, schedule ${seed}`);
      device.edited.add(name);
      const before = latest.get(name);
      if (!before || compareRegisters(register, before) > 0) latest.set(name, register);
    },
    (device) => void carry(device, now, random() < 0.2),
    (device) => cloud.exchange(device),
    // The browser is killed and starts again.
    (device) => {
      device.edited.clear();
      cloud.start(device);
    },
    () => random() < 0.2 && cloud.wipe(),
  ];
  for (let step = 0; step < 30; step += 1) {
    now += Math.floor(random() * 3);
    pick([0, 0, 0, 1, 1, 2, 2, 3, 4].map((kind) => steps[kind] ?? (() => undefined)))(
      pick(devices),
    );
  }
  let rounds = 0;
  // Two quiet rounds: in the first a browser may still upload what was put before.
  for (let quiet = 0; quiet < 2; rounds += 1) {
    if (rounds > 30) throw new Error(`Schedule ${seed} does not come to rest`);
    let busy = false;
    for (const device of devices) {
      cloud.exchange(device);
      busy = carry(device, now, false) || busy;
      cloud.exchange(device);
    }
    quiet = busy ? 0 : quiet + 1;
  }
  for (const device of devices) {
    expect(new Map(device.local), `local of ${device.id}, schedule ${seed}`).toEqual(latest);
    const remote = readSyncItems(Object.fromEntries(device.content), now).registers;
    expect(remote, `sync area of ${device.id}, schedule ${seed}`).toEqual(latest);
  }
  const kept = [...latest].filter(([name]) => devices.every((one) => one.local.has(name)));
  return { lost: latest.size - kept.length, rounds };
}

describe.each([
  ['Chromium', () => new FakeChromiumCloud()],
  ['Firefox', () => new FakeFirefoxCloud()],
] as const)("through %s's cloud", (_, cloud) => {
  test(`${SCHEDULES} random schedules converge and lose nothing`, { timeout: 120_000 }, () => {
    let lost = 0;
    for (let seed = 1; seed <= SCHEDULES; seed += 1) lost += runSchedule(seed, cloud()).lost;
    expect(lost).toBe(0);
  });
});

// Proof that the fakes bite: without re-assertion both clouds do lose what was chosen.
test('the fake clouds lose a choice when nobody puts it again', () => {
  const chromium = new FakeChromiumCloud();
  const one: CloudCopy = { content: new Map([['s.a', 1]]), parent: null };
  const other: CloudCopy = { content: new Map([['s.b', 2]]), parent: null };
  chromium.start(one);
  chromium.start(other);
  expect([...other.content.keys()]).toEqual(['s.a']);

  const firefox = new FakeFirefoxCloud();
  const left: CloudCopy = { content: new Map([['s.a', 1]]), parent: null };
  const right: CloudCopy = { content: new Map([['s.a', 1]]), parent: null };
  firefox.exchange(left);
  firefox.exchange(right);
  left.content.set('s.a', 'first');
  right.content.set('s.a', 'second, and later');
  firefox.exchange(left);
  firefox.exchange(right);
  expect(right.content.get('s.a')).toBe('first');
});
