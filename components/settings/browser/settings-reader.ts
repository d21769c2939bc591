export { readSettings } from './read-settings.ts';
export { watchSettings } from './watch-settings.ts';
