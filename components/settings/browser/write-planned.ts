import { newDeviceId } from '../../sync/new-device-id.ts';
import type { RegisterMap } from '../../sync/register-map.ts';
import { registersToStorage } from '../../sync/registers-to-storage.ts';
import type { StorageArea } from '../../sync/storage-area.ts';
import { DEVICE_KEY, storedDevice } from '../../sync/stored-device.ts';
import { storedRegisters } from '../../sync/stored-registers.ts';
import { type RememberedStep, rememberStep } from '../remember-step.ts';
import type { ChoiceOrigin } from '../settings-to-registers.ts';
import { stepKey, storedSteps } from '../stored-steps.ts';
import type { MergeSource } from '../undo-step.ts';

/** Says which registers to write, given those that are here now. */
export type RegisterPlan = (local: RegisterMap, here: ChoiceOrigin) => RegisterMap;

/**
 * Writes the registers that a plan asks for, and with them, in the same `set`, the step that takes
 * them back; `source` null remembers no step. Either all of it is kept or nothing. Resolves with what
 * was written; rejects when storage refuses.
 */
export async function writePlanned(
  area: StorageArea,
  source: MergeSource | null,
  plan: RegisterPlan,
): Promise<RegisterMap> {
  const content = await area.get(null);
  const now = Date.now();
  const local = storedRegisters(content, now);
  const known = storedDevice(content);
  const device = known ?? newDeviceId();
  const planned = plan(local, { now, device });
  if (planned.size === 0) return planned;
  const items = registersToStorage(planned);
  const choseHere = [...planned.values()].some((register) => register.device === device);
  if (choseHere && device !== known) items[DEVICE_KEY] = device;
  const step: RememberedStep =
    source === null
      ? { put: null, drop: [] }
      : rememberStep(storedSteps(content, now), local, planned, source, now);
  if (step.put) items[stepKey(step.put)] = step.put;
  await area.set(items);
  // Only tidying: steps beyond the fifth are not offered, should this fail.
  if (step.drop.length > 0) await area.remove(step.drop.map(stepKey)).catch(() => undefined);
  return planned;
}
