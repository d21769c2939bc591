import { beforeEach, expect, test, vi } from 'vitest';
import { makeRoom } from '../../../components/popup/browser/make-room.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

let set: Record<string, string> = {};
const root = {
  style: {
    setProperty: (name: string, value: string) => void Object.assign(set, { [name]: value }),
  },
} as unknown as HTMLElement;

beforeEach(() => {
  set = {};
  vi.stubGlobal('screen', { availWidth: 1920, availHeight: 1040 });
});

test('a popup that the browser zooms gets what there is room for', async () => {
  fake.browser = { tabs: { getZoomSettings: async () => ({ defaultZoomFactor: 4 }) } };
  await makeRoom(root);
  expect(set).toEqual({ '--popup-width': '200px', '--popup-height': '150px' });
});

test.each([
  ['knows no zoom, as Firefox for Android', {}],
  ['does not tell it', { getZoomSettings: () => Promise.reject(new Error('no tab')) }],
])('where a browser %s, the popup opens in its usual size', async (_, tabs) => {
  fake.browser = { tabs };
  await makeRoom(root);
  expect(set).toEqual({});
});
