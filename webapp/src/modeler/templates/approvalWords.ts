/** What is written into the model, so in both languages whichever the page speaks. */
export const approvalWords = {
  task: { name: 'Phê duyệt', nameEn: 'Approve' },
  question: { name: 'Chấp thuận?', nameEn: 'Approved?' },
  returned: { name: 'Trả lại', nameEn: 'Returned' },
  approved: { name: 'Chấp thuận', nameEn: 'Approved' },
};
