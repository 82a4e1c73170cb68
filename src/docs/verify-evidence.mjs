#!/usr/bin/env node
// Verifies the evidence file of a round of leadership exams. Needs nothing but Node 18 or later.
//
//   node verify-evidence.mjs evidence.jsonl [--heads heads.json] [--head 12:3fa9…] [--proof proof.json]
//
//   --heads  the list of published heads, as saved from the public page when it was published
//   --head   one head noted down by hand, from a printed minute for instance: number, colon, fingerprint
//   --proof  what a candidate was given about their own marks
//
// Ends with 0 when everything holds, with 1 at the first thing that does not, with 2 when it was called wrongly.
// What is computed and why: leadership-exam-evidence.md beside this file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FORMAT = 'congvu-exam-evidence-1';

// The one text of a value: keys in order, no white space.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const fingerprint = (value) => createHash('sha256').update(canonical(value), 'utf8').digest('hex');

function fail(what) {
  console.error(`NOT VERIFIED: ${what}`);
  process.exit(1);
}

function misused(what) {
  console.error(what);
  console.error('Usage: node verify-evidence.mjs evidence.jsonl [--heads heads.json] [--head SEQ:HASH] [--proof proof.json]');
  process.exit(2);
}

// An opened entry must be what its fingerprints say.
function checkOpened(entry, where) {
  const { at, by, council, facts, kind, salt } = entry;
  if (fingerprint({ at, by, council, facts, kind, salt }) !== entry.content) fail(`${where}: the content was changed`);
  if ('actor' in entry && fingerprint({ actor: entry.actor, salt: entry.actorSalt }) !== by) {
    fail(`${where}: who acted was changed`);
  }
}

function readChain(path) {
  const text = readFileSync(path, 'utf8');
  if (!text.endsWith('\n')) fail('the last line is not complete');
  const lines = text.slice(0, -1).split('\n').map((line, index) => {
    let value;
    try {
      value = JSON.parse(line);
    } catch {
      fail(`line ${index + 1} is not JSON`);
    }
    if (canonical(value) !== line) fail(`line ${index + 1} is not written in the one canonical way`);
    return value;
  });
  const [{ format, round }, ...entries] = lines;
  if (format !== FORMAT) fail(`the format is ${format}, this program reads ${FORMAT}`);
  return { round, entries };
}

function checkChain({ round, entries }) {
  let previous = fingerprint({ format: FORMAT, round });
  entries.forEach((entry, index) => {
    const seq = index + 1;
    const where = `entry ${seq}`;
    if (entry.seq !== seq) fail(`${where} is missing or out of order: number ${entry.seq} stands in its place`);
    if (entry.previous !== previous) fail(`${where} does not follow the entry before it`);
    if ('kind' in entry) checkOpened(entry, where);
    if (fingerprint({ content: entry.content, previous, round, seq }) !== entry.hash) fail(`${where} was changed`);
    previous = entry.hash;
  });
}

function checkHead({ entries }, seq, hash) {
  if (!Number.isInteger(seq) || seq < 1) misused(`A head is written SEQ:HASH, not ${seq}:${hash}.`);
  if (seq > entries.length) fail(`the file ends with entry ${entries.length}, but the head of entry ${seq} was published`);
  if (entries[seq - 1].hash !== hash) fail(`entry ${seq} is not the one whose head was published`);
}

function checkProof({ round, entries }, proof) {
  if (proof.round !== round) fail('the proof is for another round');
  for (const shown of proof.entries) {
    const kept = entries[shown.seq - 1];
    if (!kept || kept.content !== shown.content) fail(`the proof shows an entry ${shown.seq} that the file does not have`);
    checkOpened(shown, `entry ${shown.seq} of the proof`);
  }
  const bound = canonical(proof.entries.map((entry) => entry.facts));
  for (const { commitment, facts, salt } of proof.openings) {
    if (fingerprint({ facts, salt }) !== commitment) fail(`${canonical(facts)} is not what was bound`);
    if (!bound.includes(JSON.stringify(commitment))) fail(`no entry of the proof binds ${canonical(facts)}`);
  }
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const [path, ...rest] = process.argv.slice(2);
if (!path || rest.length % 2 !== 0) misused('Name the evidence file first, then options with their values.');

const chain = readChain(path);
checkChain(chain);
let heads = 0;
let openings = 0;
for (let i = 0; i < rest.length; i += 2) {
  const value = rest[i + 1];
  if (rest[i] === '--heads') {
    const published = json(value);
    if (published.round !== chain.round) fail('the published heads are those of another round');
    for (const { seq, hash } of published.items) checkHead(chain, seq, hash);
    heads += published.items.length;
  } else if (rest[i] === '--head') {
    const [seq, hash] = value.split(':');
    checkHead(chain, Number(seq), hash);
    heads += 1;
  } else if (rest[i] === '--proof') {
    const proof = json(value);
    checkProof(chain, proof);
    openings += proof.openings.length;
  } else {
    misused(`Unknown option ${rest[i]}.`);
  }
}
const open = chain.entries.filter((entry) => 'kind' in entry).length;
console.log(`VERIFIED: round ${chain.round}, ${chain.entries.length} entries (${open} open), ${heads} published heads, ${openings} own facts.`);
console.log(`Head: ${chain.entries.length}:${chain.entries.at(-1)?.hash ?? ''}`);
if (heads === 0) console.log('Compared with no published head: a file cut off at its end, or written anew as a whole, would not be noticed.');
