import { fold } from '../../shared/text/fold';

const longest = 50;
const shape = /^[a-z][a-z0-9-]{1,60}$/;

/** "Phản ánh, kiến nghị" → "phan-anh-kien-nghi". */
export const keyFrom = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');

export const isKey = (text: string): boolean => shape.test(text);
