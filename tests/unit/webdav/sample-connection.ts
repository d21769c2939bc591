import type { Register } from '../../../components/sync/register.ts';

/** A register of that time. */
export const registerAt = (time: number, value: unknown = true): Register => ({
  value,
  time,
  device: 'aaa',
  schema: 1,
});

export const SAMPLE_CONNECTION = {
  address: 'https://cloud.example/dav/',
  user: 'me',
  password: 'secret word',
  passphrase: '',
};
