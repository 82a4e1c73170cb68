import { get } from './client';
import { csrfToken, isStaleCsrf } from './csrf';
import { ownProblem, Problem, problemOf } from './problem';

interface UploadOptions {
  /** Told how much has been sent, from 0 to 1. */
  onProgress: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends a file with a few words about it. Not by fetch, which cannot tell how far it has come. */
export async function upload<T>(path: string, parts: Record<string, string | File>, options: UploadOptions) {
  try {
    return await send<T>(path, parts, options);
  } catch (error) {
    if (!(error instanceof Problem && isStaleCsrf(error))) throw error;
    await get('/api/session'); // hands out a fresh token
    return send<T>(path, parts, options);
  }
}

function send<T>(path: string, parts: Record<string, string | File>, { onProgress, signal }: UploadOptions) {
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    const token = csrfToken();
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else problemOf(new Response(request.responseText, { status: request.status })).then(reject);
    };
    request.onerror = () => reject(ownProblem('unreachable', 0));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    const body = new FormData();
    for (const [name, part] of Object.entries(parts)) body.append(name, part);
    request.send(body);
  });
}
