import examBody from '../../exam/body/vi.json';
import examPeople from '../../exam/candidate/vi.json';
import examRound from '../../exam/round/vi.json';
import base from './vi.json';

/** Parts of the exam keep their texts beside their pages, one file each. */
export default { ...base, examBody, examPeople, examRound };
