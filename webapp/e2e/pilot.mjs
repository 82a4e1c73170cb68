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

/** An officer asks for days at home. */
export async function askedFor(office, round, days) {
  const { items } = await office.get('officer', `/api/remote-work/rounds/${round.id}/positions`);
  const { code } = await office.post('officer', '/api/remote-work/requests', {
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

const weekOf = (day) => Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) / 7);
