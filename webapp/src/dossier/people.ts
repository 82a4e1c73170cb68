import { useQuery } from '@tanstack/react-query';
import { dossierQuery } from '../shared/api/queries';
import type { Dossier } from '../shared/api/types';

/** Full names by user name of everybody who has had to do with a dossier. */
export function peopleOf(dossier: Pick<Dossier, 'steps' | 'history'>): Map<string, string> {
  const people = [...dossier.steps.map((step) => step.owner), ...dossier.history.map((entry) => entry.by)];
  return new Map(people.flatMap((person) => (person ? [[person.username, person.fullName]] : [])));
}

/** Names somebody known by user name only; anybody else keeps the name they came with. */
export function useNames(code: string): (username: string) => string {
  const { data: dossier } = useQuery(dossierQuery(code));
  const people = dossier ? peopleOf(dossier) : new Map<string, string>();
  return (username) => people.get(username) ?? username;
}
