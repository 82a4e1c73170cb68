import type { Adding } from '../../shared/api/types';
import { formatNumber } from '../../shared/time/format';

/** Why a file would be refused, known before it is sent. */
export type Refusal = 'empty' | 'tooLarge' | 'type' | 'tooMany';

const kilobyte = 1024;

/** What dossiers usually take, for the time before there is one to ask; each says its own once it exists. */
export const usualAdding: Adding = {
  allowed: true,
  left: 50,
  fileSize: 20 * kilobyte * kilobyte,
  extensions: ['pdf', 'jpg', 'jpeg', 'png', 'docx', 'xlsx', 'odt'],
};

/** null when nothing speaks against it; `left` is how many more the dossier takes. */
export function refusalOf(file: Pick<File, 'name' | 'size'>, adding: Adding, left: number): Refusal | null {
  if (left <= 0) return 'tooMany';
  if (!adding.extensions.includes(extensionOf(file.name))) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > adding.fileSize ? 'tooLarge' : null;
}

const extensionOf = (name: string) => (name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '');

/** For the file chooser: ".pdf,.jpg". */
export const acceptOf = ({ extensions }: Adding): string => extensions.map((extension) => `.${extension}`).join(',');

/** The formats by name, a second extension of one format left out: "PDF, JPG, PNG". */
export function formatWords({ extensions }: Adding): string {
  const second = new Set(['jpeg', 'jpe', 'jfif']);
  return extensions
    .filter((extension) => !second.has(extension))
    .map((extension) => extension.toUpperCase())
    .join(', ');
}

/** 1,4 MB */
export function sizeWords(bytes: number): string {
  if (bytes < kilobyte) return `${formatNumber(bytes)} B`;
  if (bytes < kilobyte * kilobyte) return `${formatNumber(bytes / kilobyte, 0)} KB`;
  return `${formatNumber(bytes / kilobyte / kilobyte)} MB`;
}
