import { describe, expect, it } from 'vitest';
import type { Role, Session } from '../api/types';
import { entriesFor, restFor } from './entries';

const person = (...roles: Role[]): Session => ({
  username: 'someone',
  fullName: 'Ai Đó',
  titleVi: '',
  titleEn: '',
  unit: null,
  roles,
  positions: [],
  demo: true,
  now: '2026-06-01T01:00:00Z',
});

const inSight = (session: Session) =>
  entriesFor(session)
    .map(({ label }) => label)
    .filter((label) => !restFor(session).has(label));

describe('the bar of a telephone', () => {
  it.each([
    ['CLERK', ['inbox', 'newDossier', 'dossiers', 'cases']],
    ['OFFICER', ['inbox', 'dossiers', 'cases', 'remoteWork']],
    ['HEAD', ['inbox', 'dossiers', 'escalations', 'performance']],
    ['LEADER', ['inbox', 'dossiers', 'escalations', 'performance']],
    ['MANAGER', ['inbox', 'dossiers', 'escalations', 'performance']],
    ['AUDITOR', ['dossiers', 'cases', 'escalations', 'performance']],
  ] as [Role, string[]][])('of a %s keeps the four pages they need most', (role, expected) => {
    expect(inSight(person(role))).toEqual(expected);
  });

  it('hides nothing from whoever has few pages', () => {
    expect(restFor(person('DESIGNER')).size).toBe(0);
    expect(inSight(person('CANDIDATE'))).toEqual(['examPortal']);
  });

  it('leaves every page within reach', () => {
    const head = person('HEAD');
    expect([...inSight(head), ...restFor(head)].sort()).toEqual(
      entriesFor(head)
        .map(({ label }) => label)
        .sort(),
    );
  });
});
