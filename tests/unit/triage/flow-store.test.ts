import { beforeEach, expect, test, vi } from 'vitest';
import { createFlowStore } from '../../../components/triage/browser/flow-store.ts';
import { startFlow } from '../../../components/triage/start-flow.ts';
import { FakeStorageArea } from '../sync/fake-storage-area.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const rules = triageRulesOfDisk();
let session = new FakeStorageArea();
beforeEach(() => {
  session = new FakeStorageArea();
  fake.browser = { storage: { session } };
});

test('a check that could not be kept is what this window goes on with', async () => {
  const store = createFlowStore();
  const at = (question: number) => ({ ...startFlow(rules), question });
  await store.write(at(1), 1);
  session.refuse = () => {
    throw new Error('quota');
  };
  await store.write(at(2), 2);
  expect(await store.read()).toMatchObject({ savedAt: 2, state: { question: 2 } });
  session.refuse = () => undefined;
  await store.write(at(3), 3);
  expect(await store.read()).toMatchObject({ savedAt: 3 });
  // Another window has gone on since.
  await createFlowStore().write(at(4), 4);
  expect(await store.read()).toMatchObject({ savedAt: 4 });
});
