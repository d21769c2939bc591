import { expect, test } from 'vitest';
import { parseMessage } from '../../../components/messages/parse-message.ts';

test.each([
  { kind: 'tell-site' },
  { kind: 'tell-view' },
  { kind: 'go-back' },
  { kind: 'toggle-marks' },
  { kind: 'hide-card' },
  { kind: 'card-elsewhere', open: true },
  { kind: 'list-terms', offsets: false, why: false },
  { kind: 'list-terms', offsets: true, why: true },
  { kind: 'show-term', index: 3 },
  { kind: 'step-term', direction: 'next' },
  { kind: 'step-term', direction: 'previous' },
  { kind: 'look-up', text: 'slipped disc' },
])('%o is a message', (message) => {
  expect(parseMessage({ ...message, more: 'is dropped' })).toEqual(message);
});

test.each([
  null,
  'tell-site',
  {},
  { kind: 'unheard-of' },
  { kind: 'show-term', index: '3' },
  { kind: 'card-elsewhere' },
  { kind: 'step-term' },
  { kind: 'step-term', direction: 'sideways' },
  { kind: 'look-up', text: 3 },
  { kind: 'look-up' },
])('%o is none', (message) => {
  expect(parseMessage(message)).toBeNull();
});
