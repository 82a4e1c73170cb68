import { spanOf } from './numbers';
import type { Figure, Side } from './types';

const width = 120;
const rows = { before: 8, after: 20 };

/** Both sides with their intervals on one scale: a ring before, a dot after. The table beside it says the same in words. */
export function BeforeAfter({ figure }: { figure: Figure }) {
  const span = spanOf(figure);
  if (!span || !figure.before || !figure.after) return null;
  const [least, most] = span;
  const place = (value: number) => ((value - least) / (most - least)) * width;
  return (
    <svg className="review-bar" viewBox={`0 0 ${width} 28`} width={width} height="28" aria-hidden="true">
      <Whisker side={figure.before} y={rows.before} place={place} />
      <Whisker side={figure.after} y={rows.after} place={place} />
      <circle className="review-before" cx={place(figure.before.value)} cy={rows.before} r="4" />
      <circle className="review-after" cx={place(figure.after.value)} cy={rows.after} r="4" />
    </svg>
  );
}

function Whisker({ side, y, place }: { side: Side; y: number; place: (value: number) => number }) {
  if (side.low === null || side.high === null) return null;
  const [from, to] = [place(side.low), place(side.high)];
  return <path className="review-whisker" d={`M${from} ${y - 3}v6M${from} ${y}H${to}M${to} ${y - 3}v6`} />;
}
