import { blank } from './blank';
import { citizenFeedback } from './citizenFeedback';
import { oneStop } from './oneStop';
import type { StartTemplate } from './template';

/** In the order they are offered. */
export const startTemplates: readonly StartTemplate[] = [blank, oneStop, citizenFeedback];
