import { csrfToken, isStaleCsrf } from './csrf';
import { ownProblem, problemOf } from './problem';

type Query = Record<string, string | number | null | undefined>;

interface Call {
  query?: Query;
  body?: unknown;
  /** Instead of a body: not written as JSON. */
  raw?: string | Blob;
  /** Reuse one key for one intention: the server answers a repetition with the first answer. */
  idempotencyKey?: string;
  /** Lets a last draft leave while the page closes. */
  keepalive?: boolean;
  accept?: string;
  signal?: AbortSignal;
}

export const newKey = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;

export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  call<T>('GET', path, { query, signal });

export const post = <T>(path: string, body: unknown = {}, options: Call = {}): Promise<T> =>
  call<T>('POST', path, { idempotencyKey: newKey(), ...options, body });

export const put = <T>(path: string, body: unknown, options: Call = {}): Promise<T> =>
  call<T>('PUT', path, { idempotencyKey: newKey(), ...options, body });

/** Sends a file or a text as it is. */
export const postRaw = <T>(path: string, raw: string | Blob, options: Call = {}): Promise<T> =>
  call<T>('POST', path, { ...options, raw });

export const remove = (path: string): Promise<void> => call<void>('DELETE', path, {});

export const getXml = (path: string, query?: Query): Promise<string> => getText(path, query, 'application/xml');

export async function getText(path: string, query?: Query, accept = '*/*'): Promise<string> {
  return (await answer('GET', path, { query, accept })).text();
}

async function call<T>(method: string, path: string, options: Call): Promise<T> {
  const response = await answer(method, path, options);
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function answer(method: string, path: string, options: Call): Promise<Response> {
  const response = await send(method, path, options);
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (method !== 'GET' && isStaleCsrf(problem)) {
    await send('GET', '/api/session', {}); // hands out a fresh token
    const second = await send(method, path, options);
    if (second.ok) return second;
    throw await problemOf(second);
  }
  throw problem;
}

async function send(method: string, path: string, call: Call) {
  const { query, body, raw, idempotencyKey, keepalive, accept, signal } = call;
  const headers: Record<string, string> = { Accept: `${accept ?? 'application/json'}, application/problem+json` };
  const token = csrfToken();
  if (token && method !== 'GET') headers['X-XSRF-TOKEN'] = token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (raw !== undefined) headers['Content-Type'] = 'application/octet-stream';
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  try {
    return await fetch(path + queryText(query), {
      method,
      headers,
      body: body === undefined ? raw : JSON.stringify(body),
      credentials: 'same-origin',
      keepalive,
      signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw ownProblem('unreachable', 0);
  }
}

function queryText(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : '';
}
