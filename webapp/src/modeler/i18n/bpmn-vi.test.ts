import { describe, expect, it } from 'vitest';
import vietnamese from './bpmn-vi.json';
import { drawing, spokenByLibraries, spokenIn } from './spokenByLibraries';

const dictionary: Record<string, string> = vietnamese;
const spoken = spokenByLibraries(drawing);
const placeholders = (text: string) => [...text.matchAll(/{([^}]+)}/g)].map(([, name]) => name).sort();

describe('the words of the drawing library', () => {
  it('are found in its sources', () => {
    expect(spoken.length).toBeGreaterThan(400);
    expect(spoken).toContain('Append task');
    expect(spokenIn("const a = translate(b ? 'One' : `Two`); this._translate('Three', {});")).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('are all there in Vietnamese', () => {
    expect(spoken.filter((text) => !(text in dictionary))).toEqual([]);
  });

  it('keep their placeholders', () => {
    const wrong = Object.entries(dictionary).filter(
      ([english, own]) => placeholders(english).join() !== placeholders(own).join(),
    );
    expect(wrong).toEqual([]);
  });
});
