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

  it('name every kind of element at the head of the panel', () => {
    expect(headings().filter((text) => !(text in dictionary))).toEqual([]);
  });

  it('keep their placeholders', () => {
    const wrong = Object.entries(dictionary).filter(
      ([english, own]) => placeholders(english).join() !== placeholders(own).join(),
    );
    expect(wrong).toEqual([]);
  });
});

const triggers = {
  StartEvent: ['', 'Message', 'Timer', 'Conditional', 'Signal', 'Error', 'Escalation', 'Compensate'],
  EndEvent: ['', 'Message', 'Signal', 'Error', 'Escalation', 'Compensate', 'Cancel', 'Terminate'],
  IntermediateCatchEvent: ['Message', 'Timer', 'Conditional', 'Signal', 'Link'],
  IntermediateThrowEvent: ['', 'Message', 'Signal', 'Escalation', 'Compensate', 'Link'],
  BoundaryEvent: ['Message', 'Timer', 'Conditional', 'Signal', 'Error', 'Escalation', 'Compensate', 'Cancel'],
};
const interruptible = ['Message', 'Timer', 'Conditional', 'Signal', 'Escalation'];
const others = [
  ...['', 'User', 'Service', 'Send', 'Receive', 'Manual', 'BusinessRule', 'Script'].map((kind) => `${kind}Task`),
  ...['Exclusive', 'Parallel', 'Inclusive', 'Complex', 'EventBased'].map((kind) => `${kind}Gateway`),
  ...['Expanded', 'Collapsed', 'Event', 'ExpandedAdHoc', 'CollapsedAdHoc'].map((kind) => `${kind}SubProcess`),
  ...['Sequence', 'Default', 'Conditional', 'Message'].map((kind) => `${kind}Flow`),
  ...['ObjectReference', 'StoreReference', 'Input', 'Output'].map((kind) => `Data${kind}`),
  ...['Transaction', 'CallActivity', 'TextAnnotation', 'Association', 'Group', 'Participant', 'Lane', 'Process'],
];

/** Composed by the panel from the names of the types: no source holds them as a text. */
function headings(): string[] {
  const events = Object.entries(triggers).flatMap(([event, kinds]) => kinds.map((kind) => `${kind}${event}`));
  const passing = ['StartEvent', 'BoundaryEvent'].flatMap((event) =>
    interruptible.map((kind) => `${kind}${event}NonInterrupting`),
  );
  return [...events, ...passing, ...others].map((type) =>
    type.replace(/(\B[A-Z])/g, ' $1').replace(/(\bNon Interrupting)/g, '($1)'),
  );
}
