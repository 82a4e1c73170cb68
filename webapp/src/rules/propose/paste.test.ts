import { describe, expect, it } from 'vitest';
import { rowsFrom } from './paste';

describe('lines from a spreadsheet', () => {
  it('become days, with the kinds people write', () => {
    const text = [
      'Ngày\tLoại\tTên gọi\tTên tiếng Anh\tTình trạng',
      "01/01/2028\tNghỉ lễ\tTết Dương lịch\tNew Year's Day\tchính thức",
      '3/1/2028\tNghỉ bù\tNghỉ bù Tết Dương lịch\t\tdự kiến',
      '2028-04-28\tHoán đổi\tNghỉ hoán đổi\t\t',
      '06/05/2028\tLàm bù\tLàm việc bù\t\t',
    ].join('\r\n');
    const { rows, unread } = rowsFrom(text);
    expect(rows.map(({ date, kind, status }) => [date, kind, status])).toEqual([
      ['01/01/2028', 'HOLIDAY', 'OFFICIAL'],
      ['3/1/2028', 'COMP_OFF', 'PROVISIONAL'],
      ['2028-04-28', 'SWAP_OFF', 'OFFICIAL'],
      ['06/05/2028', 'SWAP_WORK', 'OFFICIAL'],
    ]);
    expect(unread).toEqual([]);
  });

  it('without a day of the calendar are named', () => {
    expect(rowsFrom('30/02/2028\tNghỉ lễ\tKhông có ngày này').unread).toEqual([
      '30/02/2028\tNghỉ lễ\tKhông có ngày này',
    ]);
  });
});
