import { openBrowser } from '../../browsers/open-browser.ts';
import { missingServers, openServer } from '../../webdav/open-servers.ts';
import { raceBrowsers } from '../../webdav/race-browsers.ts';
import { WebdavDevice } from '../../webdav/webdav-device.ts';
import type { BenchLab } from '../bench-lab.ts';
import type { Figure } from '../figure.ts';
import { summarize } from '../summarize.ts';

/** As in sync-facts: one strict server and one sloppy one, and this often at the same moment. */
const SERVERS = ['apache', 'rclone'] as const;
const ROUNDS = 25;

/**
 * Chromium and Firefox, both at once, on real WebDAV servers: each changes another setting at the same
 * moment. How many choices are lost, and how long it takes until both have both.
 */
export async function sync(lab: BenchLab): Promise<Figure[]> {
  const missing = await missingServers(lab.say);
  const figures: Figure[] = [];
  const browsers = await Promise.all([
    openBrowser('chromium', lab.say, { extensionDirectory: lab.extension }),
    openBrowser('firefox', lab.say),
  ]);
  try {
    const [one, other] = await Promise.all(browsers.map((each) => WebdavDevice.open(each)));
    if (!one || !other) throw new Error('two browsers were asked for');
    for (const name of SERVERS) {
      if (missing.includes(name)) {
        lab.say(`${name} is not installed, and could not be: left out`);
        continue;
      }
      figures.push(...(await race(name, one, other, lab)));
    }
  } finally {
    await Promise.all(browsers.map((each) => each.close()));
  }
  return figures;
}

async function race(
  name: (typeof SERVERS)[number],
  one: WebdavDevice,
  other: WebdavDevice,
  lab: BenchLab,
): Promise<Figure[]> {
  const server = await openServer(name);
  try {
    lab.say(`${ROUNDS} rounds on ${name}`);
    for (const device of [one, other]) {
      const state = await device.connect(server);
      if (state.kind !== 'in-sync') throw new Error(`${device.browser.name}: ${state.kind}`);
    }
    const { rounds, lost, same, converged, exchanges } = await raceBrowsers(one, other, ROUNDS);
    const detail = { rounds, same, 'most exchanges of a side in a round': exchanges };
    const against = 'Chromium and Firefox, another setting in each at the same moment';
    return [
      { figure: `sync/${name}/lost`, value: lost, unit: 'count', against, detail },
      {
        figure: `sync/${name}/converged`,
        value: Math.round(summarize(converged).median),
        unit: 'ms',
        against: 'from the click to both settings in both browsers',
        detail: { rounds, ...summarize(converged), most: Math.round(Math.max(...converged)) },
      },
    ];
  } finally {
    await one.reset();
    await other.reset();
    await server.close();
  }
}
