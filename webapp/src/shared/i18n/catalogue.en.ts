import examRound from '../../exam/round/en.json';
import base from './en.json';

/** Parts of the exam keep their texts beside their pages, one file each. */
export default { ...base, examRound };
