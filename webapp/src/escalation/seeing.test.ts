import { describe, expect, it } from 'vitest';
import type { Escalation } from '../shared/api/types';
import { unseenBy } from './seeing';

const alert = (change: object) =>
  ({ state: 'OPEN', actions: ['acknowledge'], history: [{ kind: 'RAISED', by: null }], ...change }) as Escalation;

const seenBy = (username: string) => ({ history: [{ kind: 'SEEN', by: { username } }] });

describe('an alert on the screen', () => {
  it.each([
    ['that one may do something about', {}, true],
    ['that only somebody else has seen', seenBy('leader'), true],
    ['one has seen before', seenBy('head'), false],
    ['one only looks on at', { actions: [] }, false],
    ['that is closed', { state: 'CLOSED' }, false],
  ])('%s is noted as seen: %o', (_what, change, noted) => {
    expect(unseenBy('head', [alert(change)])).toHaveLength(noted ? 1 : 0);
  });
});
