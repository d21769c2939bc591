import { expect, inject, test } from 'vitest';

/**
 * A `test` for what needs this server. Where it is not installed and could not be, the test is skipped, and its name
 * says why; in CI it fails instead, so that a proof is never missing unseen.
 */
export function serverTest(server: 'apache' | 'rclone') {
  const missing = inject('missingServers').includes(server);
  return (name: string, body: () => Promise<void>, timeout?: number): void => {
    if (missing && process.env.CI) {
      test(name, () => expect.fail(`${server} could not be installed here`));
    } else if (missing) test.skip(`${name} (skipped: ${server} could not be installed here)`, body);
    else test(name, body, timeout);
  };
}
