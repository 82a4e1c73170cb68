import { describe, expect, it } from 'vitest';
import notShown from './form-not-shown.json';
import vietnamese from './form-vi.json';
import { forms, writtenByLibraries } from './spokenByLibraries';

const dictionary: Record<string, string> = vietnamese;
const hidden: string[] = notShown;
const written = writtenByLibraries(forms);

describe('the words of the form library', () => {
  it('are found in its sources', () => {
    expect(written.length).toBeGreaterThan(100);
    expect(written).toContain('Search components');
    expect(written).toContain('Custom regular expression');
  });

  it('are all there in Vietnamese, but for those of fields and groups that are not offered', () => {
    expect(written.filter((text) => !(text in dictionary) && !hidden.includes(text))).toEqual([]);
  });

  it('are called not shown only while the library knows them and nobody has translated them', () => {
    expect(hidden.filter((text) => !written.includes(text) || text in dictionary)).toEqual([]);
  });
});
