// The round of the pilot a demonstration opens, and requests in it.
const unit = '26740-VP';

export async function theRound(office) {
  const { items } = await office.get('officer', '/api/remote-work/rounds');
  return items.find(({ state }) => state === 'OPEN');
}

/** The first Monday of a round. */
export function mondayOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((8 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

/** The next days the officer has not asked for yet and somebody may be away, all in one week. */
export async function comingDays(office, round, count) {
  const rota = await office.get('officer', `/api/remote-work/rounds/${round.id}/rota?unit=${unit}`);
  const { now } = await office.get('officer', '/api/session');
  const free = rota.days
    .filter(({ date, working, people }) => working && date > now.slice(0, 10) && !people.some(({ mine }) => mine))
    .map(({ date }) => date);
  const first = free.find((day) => free.filter((other) => weekOf(other) === weekOf(day)).length >= count);
  return free.filter((day) => weekOf(day) === weekOf(first)).slice(0, count);
}

/** Somebody asks for days at home. */
export async function askedFor(office, round, days, username = 'officer') {
  const { items } = await office.get(username, `/api/remote-work/rounds/${round.id}/positions`);
  const { code } = await office.post(username, '/api/remote-work/requests', {
    roundId: round.id,
    positionId: items.find(({ mine }) => mine).id,
    days,
    place: 'Số 5, Đường Mẫu',
    phone: '0100000001',
    hasPhone: true,
    hasComputer: true,
    hasPrinter: true,
    hasInternet: true,
    commits: true,
    onProbation: false,
    underDiscipline: false,
  });
  return code;
}

const course = [
  ['head', 'confirmWorkload', { opinion: 'confirm' }],
  ['cb022', 'checkSecurity', { opinion: 'pass', vpn: true, mfa: true, device: true }],
  ['head', 'checkPersonnel', { probation: 'no', discipline: 'no', opinion: 'pass', rota: true }],
  ['leader', 'decide', { decision: 'approve' }],
  ['head', 'assignWork', { signed: true }],
  ['officer', 'signCommitment', { signed: true }],
];

/** Everybody has agreed and signed: the officer owes a product of eight hours for each of the days, due on that day. */
export async function agreed(office, round, days) {
  const code = await askedFor(office, round, days);
  const lines = days.map((dueOn, at) => ({
    product: `Báo cáo số ${at + 1}`,
    measuredIn: 'báo cáo',
    quantity: 1,
    hours: 8,
    dueOn,
    quality: 'Không phải sửa quá một lần',
    taskKind: 'INDEPENDENT',
  }));
  await office.put('head', `/api/remote-work/requests/${code}/plan`, { lines });
  for (const [username, step, data] of course) await goOn(office, username, code, step, data);
  return code;
}

/** Does the step of a request that waits for somebody. */
export async function goOn(office, username, code, step, data) {
  const { id } = await office.eventually(
    () => openTask(office, username, code, step),
    (task) => task !== undefined,
    `the step ${step} of ${code}`,
  );
  await office.post(username, `/api/tasks/${id}/complete`, { data });
}

async function openTask(office, username, code, step) {
  for (const view of ['mine', 'unit']) {
    const { items } = await office.get(username, `/api/tasks?view=${view}&q=${code}`);
    const task = items.find(({ stepKey }) => stepKey === step);
    if (task) return task;
  }
}

export const request = (office, username, code) => office.get(username, `/api/remote-work/requests/${code}`);

const weekOf = (day) => Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
