type Arguments = Record<string, string>;
type Text = string | ((given: Arguments, format: Formatter) => string);

interface Formatter {
  number(value: string): string;
  plural(value: string, cases: Record<string, string | (() => string)>): string;
  select(cases: Record<string, string | (() => string)>, value: string): string;
}

/** What React Aria says by itself (screen readers, date fields). Colour pickers and drag and drop are not used and left out. */
export const reactAriaVietnamese: Record<string, Record<string, Text>> = {
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn' },
  '@react-aria/calendar': {
    previous: 'Trước',
    next: 'Sau',
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ dateRange }) => `Khoảng đã chọn: ${dateRange}`,
    todayDate: ({ date }) => `Hôm nay, ${date}`,
    todayDateSelected: ({ date }) => `Hôm nay, ${date}, đã chọn`,
    dateSelected: ({ date }) => `${date}, đã chọn`,
    startRangeSelectionPrompt: 'Bấm để bắt đầu chọn khoảng ngày',
    finishRangeSelectionPrompt: 'Bấm để kết thúc chọn khoảng ngày',
    minimumDate: 'Ngày sớm nhất',
    maximumDate: 'Ngày muộn nhất',
    dateRange: ({ startDate, endDate }) => `${startDate} đến ${endDate}`,
  },
  '@react-aria/combobox': {
    focusAnnouncement: (given, format) => {
      const group = format.select(
        { true: () => `Vào nhóm ${given.groupTitle}, ${given.groupCount} lựa chọn. `, other: '' },
        given.isGroupChange ?? '',
      );
      return `${group}${given.optionText}${format.select({ true: ', đã chọn', other: '' }, given.isSelected ?? '')}`;
    },
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} lựa chọn.`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
    buttonLabel: 'Hiện gợi ý',
    listboxLabel: 'Gợi ý',
  },
  '@react-aria/datepicker': {
    era: 'kỷ nguyên',
    year: 'năm',
    month: 'tháng',
    day: 'ngày',
    hour: 'giờ',
    minute: 'phút',
    second: 'giây',
    dayPeriod: 'sáng/chiều',
    calendar: 'Lịch',
    startDate: 'Ngày bắt đầu',
    endDate: 'Ngày kết thúc',
    weekday: 'thứ trong tuần',
    timeZoneName: 'múi giờ',
    selectedDateDescription: ({ date }) => `Ngày đã chọn: ${date}`,
    selectedRangeDescription: ({ startDate, endDate }) => `Khoảng đã chọn: ${startDate} đến ${endDate}`,
    selectedTimeDescription: ({ time }) => `Giờ đã chọn: ${time}`,
  },
  '@react-aria/grid': {
    deselectedItem: ({ item }) => `Đã bỏ chọn ${item}.`,
    select: 'Chọn',
    selectedCount: ({ count }, format) =>
      `${format.plural(count ?? '0', { '=0': 'Chưa chọn mục nào', other: () => `Đã chọn ${format.number(count ?? '0')} mục` })}.`,
    selectedAll: 'Đã chọn tất cả.',
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
    longPressToSelect: 'Nhấn giữ để chuyển sang chế độ chọn.',
  },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'mở được',
    hasLinkAnnouncement: ({ link }) => `liên kết: ${link}`,
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc bấm Alt + Mũi tên xuống để mở danh mục' },
  '@react-aria/numberfield': {
    decrease: ({ fieldLabel }) => `Giảm ${fieldLabel}`,
    increase: ({ fieldLabel }) => `Tăng ${fieldLabel}`,
    numberField: 'Ô nhập số',
  },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/previewtrigger': { longPressMessage: 'Nhấn giữ để xem trước' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa nội dung tìm kiếm' },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/steplist': { steplist: 'Danh sách bước' },
  '@react-aria/table': {
    select: 'Chọn',
    selectAll: 'Chọn tất cả',
    sortable: 'cột sắp xếp được',
    ascending: 'tăng dần',
    descending: 'giảm dần',
    ascendingSort: ({ columnName }) => `sắp xếp tăng dần theo cột ${columnName}`,
    descendingSort: ({ columnName }) => `sắp xếp giảm dần theo cột ${columnName}`,
    columnSize: ({ value }) => `${value} điểm ảnh`,
    resizerDescription: 'Bấm Enter để bắt đầu đổi độ rộng',
    expand: 'Mở rộng',
    collapse: 'Thu gọn',
  },
  '@react-aria/tag': { removeDescription: 'Bấm Delete để bỏ nhãn.', removeButtonLabel: 'Bỏ' },
  '@react-aria/toast': {
    close: 'Đóng',
    notifications: ({ count }) => `${count} thông báo.`,
  },
  '@react-aria/tree': { expand: 'Mở rộng', collapse: 'Thu gọn' },
  '@react-stately/datepicker': {
    rangeUnderflow: ({ minValue }) => `Chọn từ ngày ${minValue} trở đi.`,
    rangeOverflow: ({ maxValue }) => `Chọn đến hết ngày ${maxValue}.`,
    rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
    unavailableDate: 'Không chọn được ngày này.',
  },
  'react-aria-components': {
    selectPlaceholder: 'Chọn một mục',
    tableResizer: 'Đổi độ rộng cột',
    dropzoneLabel: 'Vùng thả tệp',
    colorSwatchPicker: 'Bảng màu',
  },
};
