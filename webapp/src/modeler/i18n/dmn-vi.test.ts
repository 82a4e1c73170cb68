import { HIT_POLICIES } from 'dmn-js-decision-table/lib/features/hit-policy/HitPolicies';
import { describe, expect, it } from 'vitest';
import { types } from '../decision/table';
import vietnamese from './dmn-vi.json';
import { spokenByLibraries, tables } from './spokenByLibraries';

const dictionary: Record<string, string> = vietnamese;
const spoken = spokenByLibraries(tables);
const placeholders = (text: string) => [...text.matchAll(/{\s*([^}]+?)\s*}/g)].map(([, name]) => name).sort();

describe('the words of the table library', () => {
  it('are found in its sources', () => {
    expect(spoken.length).toBeGreaterThan(150);
    expect(spoken).toContain('Add rule below');
  });

  it('are all there in Vietnamese', () => {
    expect(spoken.filter((text) => !(text in dictionary))).toEqual([]);
  });

  it('name every hit policy and every type', () => {
    const policies = HIT_POLICIES.flatMap(({ label, explanation }) => [label, explanation]);
    expect([...policies, ...types].filter((text) => !(text in dictionary))).toEqual([]);
  });

  it('keep their placeholders', () => {
    const wrong = Object.entries(dictionary).filter(
      ([english, own]) => placeholders(english).join() !== placeholders(own).join(),
    );
    expect(wrong).toEqual([]);
  });
});
