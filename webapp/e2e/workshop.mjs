// What designers have done before a journey begins.

/** Drafts a change of a model: what is in force, or what has been drafted already, with this replaced. */
export async function drafted(office, key, changes) {
  const draft = await office.get('designer', `/api/models/${key}/draft`);
  const source = changes.reduce((text, [before, after]) => {
    if (text.search(before) < 0) throw new Error(`${key} does not say ${before}`);
    return text.replace(before, after);
  }, draft.source);
  const { kind, revision } = draft;
  const saved = await office.put('designer', `/api/models/${key}/draft`, { kind, source, revision });
  return saved.revision;
}

/** A process like the one of feedback, in force under a key, a name and letters of codes of its own. */
export async function likeFeedback(office, { key, name, prefix }) {
  const { forms } = await office.get('designer', '/api/models/citizen-feedback');
  for (const like of ['citizen-feedback', ...forms]) {
    const { kind, source } = await office.get('designer', `/api/models/${like}/draft`);
    const own = source
      .replaceAll('citizen-feedback', key)
      .replace('Tiếp nhận, trả lời phản ánh, kiến nghị', name)
      .replace('"PAKN"', `"${prefix}"`);
    await office.put('designer', `/api/models/${like.replace('citizen-feedback', key)}/draft`, {
      kind,
      source: own,
      revision: 0,
    });
  }
  await approved(office, await proposed(office, key, 1));
}

/** Proposes the draft of a model; tells the id of the proposal. */
export async function proposed(office, key, revision) {
  const { id } = await office.post('designer', `/api/models/${key}/propose`, {
    legalBasis: 'Quyết định 12/QĐ-UBND ngày 01/06/2026, Điều 2',
    decisionNumber: '12/QĐ-UBND',
    note: 'Rút ngắn thời hạn theo kế hoạch cải cách hành chính.',
    revision,
  });
  return id;
}

export const approved = (office, id) => office.post('approver', `/api/models/proposals/${id}/approve`, {});

/** A citizen writes to the office; tells the code of the case. */
export async function wrote(office, procedureKey, title) {
  const { code } = await office.post('clerk', '/api/cases', {
    procedureKey,
    unit: '26740',
    data: {
      title,
      content: 'Vỉa hè trước số 5 Đường Mẫu sụt một đoạn dài hai mét.',
      field: 'infrastructure',
      danger: 'no',
      contactName: 'Nguyễn Thị Thử',
      contactPhone: '0100000001',
    },
  });
  return code;
}
