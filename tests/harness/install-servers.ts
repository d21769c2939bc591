import type { TestProject } from 'vitest/node';
import { missingServers } from '../../scripts/webdav/open-servers.ts';

/** Runs once before the tests of a project: both WebDAV servers are there, or the tests know which is not. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('missingServers', await missingServers((line) => console.log(line)));
}
