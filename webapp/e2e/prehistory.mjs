// What has happened before a journey begins, told to the product the way programs do.

const ward = '26740';

/** Another clerk at the same counter. */
export const colleague = 'clerk.26740';

const answers = {
  receive: ['clerk', { digitised: true }],
  assign: ['head', { officer: 'officer' }],
  process: ['officer', { decision: 'submit', appraisal: 'eligible', draft: 'Đủ điều kiện.' }],
  review: ['head', { decision: 'approve' }],
  sign: ['leader', { decision: 'sign' }],
  issue: ['registry', { documentNumber: '12/TLKS', issuedOn: '2026-09-22', recipients: 'Người nộp; lưu VT' }],
};

/** A dossier somebody brought to the counter; 1.004884 takes five working days. Returns its code. */
export async function submitted(office, { fullName = 'Nguyễn Thị Thử', by = 'clerk' } = {}) {
  const { code } = await office.post(by, '/api/dossiers', {
    procedureCode: '1.004884',
    unit: ward,
    channel: 'COUNTER',
    applicant: { type: 'CITIZEN', fullName, identityNumber: '999200000001', phone: '0100000001' },
    components: [],
    data: {},
  });
  return code;
}

/** Accepted with all its papers. */
export async function accepted(office, what = {}) {
  const { by = 'clerk' } = what;
  const code = await submitted(office, what);
  const { id } = await openTask(office, by, code, 'intake');
  const { choices } = await office.get(by, `/api/tasks/${id}`);
  const receivedComponents = choices.components.map(({ value }) => value);
  await complete(office, by, id, { decision: 'accept', receivedComponents });
  return code;
}

/** Assigned to the officer, who has not begun. */
export async function atTheOfficer(office, what) {
  const code = await accepted(office, what);
  await goOn(office, code, 'receive', 'assign');
  return code;
}

/** The usual people do the next steps, with their usual answers. */
export async function goOn(office, code, ...steps) {
  for (const step of steps) {
    const [username, data] = answers[step];
    const { id } = await openTask(office, username, code, step);
    await complete(office, username, id, data);
  }
}

/** The leader may have an apology to write beside the signature. */
async function openTask(office, username, code, step) {
  for (const view of ['mine', 'unit']) {
    const { items } = await office.get(username, `/api/tasks?view=${view}&q=${code}`);
    const task = items.find(({ stepKey }) => stepKey === step);
    if (task) return task;
  }
  throw new Error(`${username} has no task '${step}' of ${code}`);
}

const complete = (office, username, id, data) => office.post(username, `/api/tasks/${id}/complete`, { data });
