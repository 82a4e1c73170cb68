import type { Drawn } from './draw';

type At = Drawn['at'];

/** Where a case comes in, with the form it is opened with. */
export const received = (key: string, name: string, nameEn: string): Drawn => ({
  id: 'start_received',
  tag: 'startEvent',
  name,
  nameEn,
  at: [0, 0],
  attributes: formOf(key, 'start'),
});

interface Work {
  at: At;
  name: string;
  nameEn: string;
  group: 'clerk' | 'officer' | 'leader';
  clock: 'reception' | 'step';
  sla: string;
}

/** A step of people, with its form, its group and its service level. */
export const work = (key: string, word: string, { at, name, nameEn, group, clock, sla }: Work): Drawn => ({
  id: `userTask_${word}`,
  tag: 'userTask',
  name,
  nameEn,
  at,
  attributes: { ...formOf(key, word), 'camunda:candidateGroups': `\${unit.${group}}` },
  properties: { clock, sla },
});

export const choice = (id: string, name: string, nameEn: string, at: At): Drawn => ({
  id,
  tag: 'exclusiveGateway',
  name,
  nameEn,
  at,
});

/** A step of the system: a delegate of the catalogue, and what it is told. */
export const automatic = (
  word: string,
  delegate: string,
  { at, name, nameEn, properties }: Pick<Drawn, 'at' | 'name' | 'nameEn' | 'properties'>,
): Drawn => ({
  id: `serviceTask_${word}`,
  tag: 'serviceTask',
  name,
  nameEn,
  at,
  attributes: { 'camunda:delegateExpression': `\${${delegate}}` },
  properties,
});

export const end = (word: string, name: string, nameEn: string, at: At): Drawn => ({
  id: `end_${word}`,
  tag: 'endEvent',
  name,
  nameEn,
  at,
});

const formOf = (key: string, word: string) => ({
  'camunda:formRef': `${key}.${word}`,
  'camunda:formRefBinding': 'deployment',
});
