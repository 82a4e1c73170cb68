// A round of exams that is brought, the way programs do, to the moment a journey is about.
import { crc32, deflateSync } from 'node:zlib';

export const organiser = 'head.SNV-CCVC';
const drafter = 'officer.SNV-CCVC';
const authority = 'leader.SNV';
const confirmed = { confirmed: true };
const minutes = 'Biên bản lập tại chỗ, có chữ ký của những người dự.';

const member = 'MEMBER';
const ranks = {
  COUNCIL: ['HEAD', 'SECRETARY', member, member, member],
  SECRETARIAT: ['HEAD', member],
  VETTING: ['HEAD', member, member],
  PAPERS: ['HEAD', member, member],
  INVIGILATION: ['HEAD', member, member],
  CODING: ['HEAD', member],
  MARKING: ['HEAD', member, member, member, member],
  APPEAL: ['HEAD', member, member, member],
  DEFENCE: ['HEAD', 'SECRETARY', member, member],
  SUPERVISION: ['HEAD', member],
};
const wards = '25747 25750 25760 25768 25771 25813 25837 25840 25843 25846 25849 25888 25891 25912 25915 25920 26740';
const people = wards.split(' ').flatMap((ward) => [`head.${ward}`, `leader.${ward}`]);

/** Who sits in a body, the head first; the same people in every round. */
export function seated(body) {
  const before = Object.keys(ranks).slice(0, Object.keys(ranks).indexOf(body));
  const from = before.reduce((sum, name) => sum + ranks[name].length, 0);
  return people.slice(from, from + ranks[body].length);
}

export const headOf = (body) => seated(body)[0];

const markers = () => seated('MARKING').slice(1);

/** Who wants the one post: somebody from outside and three officers. */
export const candidates = ['uv01', 'officer.25750', 'officer.25760', 'officer.25768'];

export const passphrase = (share) => `câu bí mật của phần khóa ${share}`;

/** The notice is out since 05/03/2026; anybody may apply. */
export async function announced(office) {
  await office.moveClockTo('2026-03-02T08:00');
  const { code } = await office.post(drafter, '/api/exams', {
    nameVi: 'Thi tuyển Phó Giám đốc Sở Tư pháp',
    nameEn: 'Exam for a deputy director of justice',
    organiserUnit: 'SNV-CCVC',
    authorityUnit: 'SNV',
    legalBasis: 'Kế hoạch thi tuyển năm 2026 (giả định)',
    councils: [{ councilNo: 1, level: 'CITY', unitCode: 'SNV', nameVi: 'Hội đồng Thành phố', nameEn: 'City council' }],
    posts: [
      {
        postNo: 1,
        councilNo: 1,
        unitCode: 'STP',
        titleVi: 'Phó Giám đốc Sở Tư pháp',
        titleEn: 'Deputy Director of Justice',
        grade: 'DEPUTY_DIRECTOR',
      },
    ],
  });
  await office.put(drafter, `/api/exams/${code}/dates`, {
    councilNo: 0,
    dates: {
      registrationCloses: '2026-04-20T17:00:00+07:00',
      paperStarts: '2026-05-16T08:00:00+07:00',
      projectsDue: '2026-07-10T17:00:00+07:00',
      defenceStarts: '2026-07-15T08:00:00+07:00',
    },
  });
  await office.post(organiser, `/api/exams/${code}/open`);
  await done(office, authority, code, 'answerPolicy', { decision: 'grant', number: '12/UBND' });
  await office.moveClockTo('2026-03-05T09:00');
  await done(office, drafter, code, 'draftPlan', {
    number: '05/KH',
    publishedIn: 'Báo Sài Gòn Giải Phóng',
    rulesAttached: true,
  });
  await done(office, authority, code, 'approvePlan', { decision: 'approve', number: '15/QĐ' });
  return code;
}

export async function bodiesFormed(office, code) {
  for (const body of Object.keys(ranks)) {
    for (const [place, username] of seated(body).entries()) {
      const seat = { councilNo: 1, body, rank: ranks[body][place], username };
      await office.post(organiser, `/api/exams/${code}/bodies/seats`, seat);
    }
  }
  await declared(office, code);
  await done(office, organiser, code, 'formBodies', { ...confirmed, number: '21/QĐ' });
}

async function declared(office, code) {
  for (const person of Object.keys(ranks).flatMap(seated)) {
    await office.post(person, `/api/exams/${code}/declarations`, { relation: 'none' });
  }
}

/** With a whole file. */
export async function applied(office, code, username) {
  const { id } = await office.post(username, '/api/exam-applications', {
    round: code,
    application: {
      postNo: 1,
      birthDate: '1985-04-12',
      gender: 'MALE',
      phone: '0100000001',
      email: 'ung.vien@example.org',
      workPlace: 'Đơn vị giả định',
      planned: true,
      degree: 'MASTER',
      years: 12,
      disciplined: false,
      prosecuted: false,
      consent: true,
      correct: true,
    },
  });
  await fileCompleted(office, username, id);
}

/** What a register knows is taken from there, the rest is handed in. */
export async function fileCompleted(office, username, id) {
  const { papers } = await office.get(username, `/api/exam-applications/${id}`);
  for (const { code: component, source } of papers) {
    if (source) await office.post(username, `/api/exam-applications/${id}/reuse`, { component });
    else {
      const words = { component, issuedOn: '2026-03-01' };
      await office.upload(username, `/api/exam-applications/${id}/papers`, pdf(), words);
    }
  }
}

/** Registration is over, everybody is eligible, seats are public. */
export async function listed(office, code) {
  await office.moveClockTo('2026-04-20T17:01');
  await inPhase(office, code, 'VETTING');
  const [one, other] = seated('VETTING');
  await office.moveClockTo('2026-04-22T09:00');
  for (const { id } of await rowsOf(office, code, one)) {
    const path = `/api/exams/${code}/candidates/${id}`;
    const { vetting } = await office.post(one, `${path}/propose`, { eligible: true });
    await office.post(other, `${path}/confirm`, { proposedAt: vetting.proposedAt });
  }
  await done(office, one, code, 'vet', confirmed);
  await declared(office, code);
  const secretary = headOf('SECRETARIAT');
  await office.put(secretary, `/api/exams/${code}/candidates/rooms`, {
    councilNo: 1,
    rooms: [{ room: 'P101', place: 'Trường giả định', capacity: 40 }],
  });
  await office.post(secretary, `/api/exams/${code}/candidates/seats`, { councilNo: 1 });
  await done(office, secretary, code, 'assignSeats', confirmed);
}

async function rowsOf(office, code, username) {
  const { councils } = await office.get(username, `/api/exams/${code}/candidates`);
  return councils[0].candidates;
}

/** Written, handed over, coded, and laid out in bags. */
export async function drawn(office, code) {
  const [papers, invigilator, coder] = ['PAPERS', 'INVIGILATION', 'CODING'].map(headOf);
  const desk = `/api/exams/${code}/councils/1`;
  await office.moveClockTo('2026-05-15T09:00');
  await office.upload(papers, `${desk}/coding/paper`, picture());
  await done(office, papers, code, 'sealPapers', confirmed);
  await office.moveClockTo('2026-05-16T08:00');
  await inPhase(office, code, 'WRITTEN');
  await office.post(invigilator, `${desk}/coding/paper/open`);
  const rows = await rowsOf(office, code, headOf('SECRETARIAT'));
  const numbers = rows.map(({ number }) => number);
  await office.put(invigilator, `${desk}/coding/attendance`, {
    items: numbers.map((candidateNumber) => ({ candidateNumber, present: true, sheets: 3 })),
  });
  await office.post(invigilator, `${desk}/coding/hand-over`, { scripts: numbers.length });
  await done(office, invigilator, code, 'sitPaper', confirmed);
  await office.moveClockTo('2026-05-18T08:00');
  for (const [share, holder] of [coder, headOf('COUNCIL'), headOf('SUPERVISION')].entries()) {
    await office.post(holder, `${desk}/key/holders`, { passphrase: passphrase(share + 1) });
  }
  for (const [place, candidateNumber] of numbers.entries()) {
    const receipt = place.toString(16).padStart(32, '7');
    await office.upload(seated('CODING')[1], `${desk}/coding/scripts`, picture(), { candidateNumber, receipt });
  }
  await office.post(coder, `${desk}/coding/confirm`);
  await office.post(coder, `${desk}/key/seal`);
  await done(office, coder, code, 'codeScripts', confirmed);
  await office.post(headOf('MARKING'), `${desk}/bags/draw`);
  await done(office, headOf('MARKING'), code, 'drawBags', confirmed);
}

/** Somebody who has a bag to mark in the first round. */
export async function firstMarker(office, code) {
  for (const marker of markers()) {
    const bags = await bagsOf(office, code, marker, 'FIRST');
    if (bags.length) return marker;
  }
  throw new Error('Nobody has a bag');
}

/** What somebody has still to mark in a round. */
export async function bagsOf(office, code, marker, marking) {
  const { bags } = await office.get(marker, `/api/exams/${code}/councils/1/bags`);
  return bags.filter((bag) => bag.marking === marking && !bag.lockedAt);
}

/** Whatever is still to be marked: the same points for everybody, so that nothing is left to settle. */
export async function markedRound(office, code, marking, points) {
  const step = marking === 'FIRST' ? 'markFirst' : 'markSecond';
  for (const marker of markers()) {
    for (const { id } of await bagsOf(office, code, marker, marking)) {
      const bag = `/api/exams/${code}/councils/1/bags/${id}`;
      const { scripts } = await office.get(marker, bag);
      for (const script of scripts) await office.put(marker, `${bag}/scripts/${script.id}/mark`, { mark: points });
      await office.post(marker, `${bag}/lock`);
    }
    for (const { id } of await tasksOf(office, marker, code, step)) await complete(office, marker, id, confirmed);
  }
}

/** All is marked and locked; the key is still sealed. */
export async function locked(office, code) {
  const head = headOf('MARKING');
  await done(office, head, code, 'settleDifferences', confirmed);
  await office.post(head, `/api/exams/${code}/councils/1/marks/lock`);
  await done(office, head, code, 'lockMarks', confirmed);
}

/** The key is open; the marks are made known. */
export async function published(office, code) {
  const secretary = headOf('SECRETARIAT');
  await done(office, headOf('CODING'), code, 'openKey', confirmed);
  await office.post(secretary, `/api/exams/${code}/councils/1/marks/publish`);
  await done(office, secretary, code, 'publishMarks', confirmed);
}

/** One after the other opens their share. */
export async function keyOpened(office, code) {
  for (const [share, body] of ['CODING', 'COUNCIL'].entries()) {
    await office.post(headOf(body), `/api/exams/${code}/councils/1/key/open`, { passphrase: passphrase(share + 1) });
  }
}

export async function appealed(office, code, username) {
  await office.post(username, `/api/exams/${code}/councils/1/appeals`, {
    against: 'PAPER',
    reason: 'Đề nghị chấm lại câu 2 của bài thi viết.',
  });
}

/** Appeals are decided; the defences are about to begin, every candidate has handed in a project. */
export async function atTheDefence(office, code) {
  await appealsDecided(office, code);
  await inPhase(office, code, 'DEFENCE');
  for (const username of candidates) {
    await office.upload(username, `/api/exams/${code}/councils/1/defence/project`, pdf());
  }
  await office.moveClockTo('2026-07-10T17:01');
  await office.moveClockTo('2026-07-15T08:01');
  const read = () => tasksOf(office, headOf('DEFENCE'), code, 'defend');
  await office.eventually(read, (tasks) => tasks.length > 0, 'the defences begin');
}

async function appealsDecided(office, code) {
  const desk = `/api/exams/${code}/councils/1/appeals`;
  await office.moveClockTo('2026-06-03T09:00');
  const read = () => tasksOf(office, headOf('APPEAL'), code, 'markAppeals');
  await office.eventually(read, (tasks) => tasks.length > 0, 'the appeals are marked');
  await office.post(headOf('APPEAL'), `${desk}/draw`);
  for (const marker of seated('APPEAL').slice(1)) {
    const { items } = await office.get(marker, `${desk}/mine`);
    for (const { id } of items) {
      await office.put(marker, `${desk}/${id}/mark`, { mark: 75 });
      await office.post(marker, `${desk}/${id}/lock`);
    }
  }
  await done(office, headOf('APPEAL'), code, 'markAppeals', confirmed);
  const { items } = await office.get(headOf('COUNCIL'), desk);
  for (const { id } of items) {
    await office.post(headOf('COUNCIL'), `${desk}/${id}/decide`, { reason: 'Quyết định của Chủ tịch Hội đồng.' });
  }
  await done(office, headOf('COUNCIL'), code, 'decideAppeals', { ...confirmed, number: '09/QĐ-HĐ' });
}

/** Every candidate is a little better than the one before; the result is drawn up. */
export async function drawnUp(office, code) {
  const [head, secretary, ...board] = seated('DEFENCE');
  const desk = `/api/exams/${code}/councils/1/defence`;
  const { items } = await office.get(head, desk);
  for (const [place, { candidateId }] of items.entries()) {
    for (const marker of board) {
      await office.put(marker, `${desk}/${candidateId}/mark`, { mark: 70 + place });
      await office.post(marker, `${desk}/${candidateId}/lock`);
    }
    const reference = `BB-0${place + 1}/2026`;
    await office.post(secretary, `${desk}/${candidateId}/minutes`, { kind: 'SIGNED_MINUTES', reference });
  }
  await done(office, head, code, 'defend', { ...confirmed, note: minutes });
  await office.post(headOf('SECRETARIAT'), `/api/exams/${code}/councils/1/result/draw-up`);
  await done(office, headOf('SECRETARIAT'), code, 'drawUpResult', confirmed);
}

export async function resultPublished(office, code) {
  await done(office, authority, code, 'approveResult', { decision: 'approve', number: '88/QĐ-SNV' });
  await done(office, headOf('COUNCIL'), code, 'publishResult', confirmed);
}

export async function inPhase(office, code, phase) {
  const read = async () => (await office.get(drafter, `/api/exams/${code}`)).councils[0].phase;
  await office.eventually(read, (now) => now === phase, `${code} enters ${phase}`);
}

async function done(office, username, code, step, data) {
  const tasks = await tasksOf(office, username, code, step);
  if (!tasks.length) throw new Error(`${username} has no task '${step}' of ${code}`);
  for (const { id } of tasks) await complete(office, username, id, data);
}

async function tasksOf(office, username, code, step) {
  const found = new Map();
  for (const view of ['mine', 'unit']) {
    const { items } = await office.get(username, `/api/tasks?view=${view}&q=${code}`);
    for (const task of items) if (task.stepKey.endsWith(step)) found.set(task.id, task);
  }
  return [...found.values()];
}

const complete = (office, username, id, data) => office.post(username, `/api/tasks/${id}/complete`, { data });

export const pdf = () => ({
  name: 'giay-to.pdf',
  content: '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
});

/** A sheet of white paper, as a scanner would send it. */
function picture() {
  const [width, height] = [300, 400];
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 255)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return { name: 'quet.png', content: Buffer.concat([signature, ...chunks]) };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
