import type { ComponentType } from 'react';
import type { ExamApplication } from '../../shared/api/types';

interface ResultPart {
  name: string;
  Part: ComponentType<{ application: ExamApplication }>;
}

/** What later parts of the exam show a candidate above the file: marks, appeal, project, result. Each adds its own. */
export const resultParts: ResultPart[] = [];
