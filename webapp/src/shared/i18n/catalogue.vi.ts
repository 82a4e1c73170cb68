import examDefence from '../../exam/defence/vi.json';
import examResult from '../../exam/result/vi.json';
import examRound from '../../exam/round/vi.json';
import examSupervision from '../../exam/supervision/vi.json';
import base from './vi.json';

/** Parts of the exam keep their texts beside their pages, one file each. */
export default { ...base, examRound, examDefence, examResult, examSupervision };
