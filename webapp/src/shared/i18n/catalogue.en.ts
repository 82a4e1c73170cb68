import examBody from '../../exam/body/en.json';
import examPeople from '../../exam/candidate/en.json';
import examRound from '../../exam/round/en.json';
import base from './en.json';

/** Parts of the exam keep their texts beside their pages, one file each. */
export default { ...base, examBody, examPeople, examRound };
