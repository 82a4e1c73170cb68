import { describe, expect, it } from 'vitest';
import type { Escalation, Session } from '../shared/api/types';
import { unseenBy } from './seeing';

const head = { username: 'head', positions: [{ role: 'HEAD', unitCode: '26740-VHXH' }] } as unknown as Session;

const alert = (change: object) =>
  ({
    state: 'OPEN',
    addressee: { username: null, role: 'HEAD', unitCode: '26740-VHXH' },
    history: [{ kind: 'RAISED', by: null }],
    ...change,
  }) as Escalation;

const seenBy = (username: string) => ({ history: [{ kind: 'SEEN', by: { username } }] });

describe('an alert on the screen', () => {
  it.each([
    ['of a role one holds', {}, true],
    ['meant for oneself', { addressee: { username: 'head', role: 'OFFICER', unitCode: '' } }, true],
    ['that only somebody else has seen', seenBy('leader'), true],
    ['one has seen before', seenBy('head'), false],
    ['meant for somebody else', { addressee: { username: 'leader', role: 'HEAD', unitCode: '26740-VHXH' } }, false],
    ['of the same role elsewhere', { addressee: { username: null, role: 'HEAD', unitCode: '26743-VHXH' } }, false],
    ['that is closed', { state: 'CLOSED' }, false],
  ])('%s is noted as seen: %o', (_what, change, noted) => {
    expect(unseenBy(head, [alert(change)])).toHaveLength(noted ? 1 : 0);
  });
});
