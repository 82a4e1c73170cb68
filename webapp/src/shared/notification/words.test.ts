import { describe, expect, it } from 'vitest';
import { badgeOf, pageOf } from './words';

describe('a notification', () => {
  it.each([
    ['/dossiers/H29-1?tab=clock', '/dossiers/H29-1?tab=clock'],
    ['//elsewhere.example', null],
    ['/\\elsewhere.example', null],
    ['https://elsewhere.example', null],
    ['', null],
    [null, null],
  ])('leads to a page of this application only: %s', (link, page) => {
    expect(pageOf({ link })).toBe(page);
  });

  it.each([
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('%d unread are shown as %s', (unread, badge) => {
    expect(badgeOf(unread)).toBe(badge);
  });
});
