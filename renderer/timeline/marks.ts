/** Paints the marks of the time line: adverse effects, care, and the days of a folded laboratory lane. */
import type { Scale } from 'chart.js';
import { sayDay } from '../ui/say.ts';
import { gathered, stroke, type Brush } from './brush.ts';
import { careKinds, type CareKind, type CareMark } from './care.ts';
import type { LabLane } from './laboratory.ts';
import type { AdverseMark } from './model.ts';

const gradeColours = ['calm', 'watch', 'act', 'urgent'] as const;
/** Marks nearer than this are one crowd; the number of a crowd needs more room. */
const APART = 15;
const ROOM_FOR_COUNT = 30;

/** Diamonds with the grade in them, so that it is read and not only seen; of a crowd the gravest. */
export function paintAdverse(
  brush: Brush,
  scale: Scale,
  marks: readonly AdverseMark[],
  inLane: boolean,
): void {
  const y = inLane ? scale.bottom - 12 : (scale.top + scale.bottom) / 2 - 1;
  const groups = gathered(marks, ({ on }) => brush.x(on), APART);
  for (const [place, { at, marks: crowd }] of groups.entries()) {
    if (at < brush.left || at > brush.right) continue;
    const free = (groups[place + 1]?.at ?? Infinity) - at > ROOM_FOR_COUNT;
    const gravest = crowd.reduce((a, b) => (gravity(b) > gravity(a) ? b : a));
    diamond(brush, at, y, gravest.grade);
    if (crowd.length > 1 && free) many(brush, at + 9, y + 7, crowd.length);
  }
}

const gravity = ({ grade }: AdverseMark): number => grade ?? 2;

function diamond({ ink, colours }: Brush, x: number, y: number, grade: AdverseMark['grade']): void {
  const tone = gradeColours[grade ?? 2];
  const half = 8;
  ink.beginPath();
  ink.moveTo(x, y - half);
  ink.lineTo(x + half, y);
  ink.lineTo(x, y + half);
  ink.lineTo(x - half, y);
  ink.closePath();
  ink.fillStyle = colours[`${tone}-wash`];
  ink.fill();
  ink.strokeStyle = colours[tone];
  ink.lineWidth = 1.5;
  ink.stroke();
  letter({ ink, colours }, x, y, grade === null ? '?' : String(grade), colours[tone]);
}

function letter(
  { ink, colours }: Pick<Brush, 'ink' | 'colours'>,
  x: number,
  y: number,
  text: string,
  colour: string,
): void {
  ink.fillStyle = colour;
  ink.font = `700 10px ${colours.font}`;
  ink.textAlign = 'center';
  ink.textBaseline = 'middle';
  ink.fillText(text, x, y + 0.5);
}

/** How many marks stand on one spot. */
function many({ ink, colours }: Brush, x: number, y: number, count: number): void {
  ink.fillStyle = colours['ink-soft'];
  ink.font = `9px ${colours.font}`;
  ink.textAlign = 'left';
  ink.textBaseline = 'alphabetic';
  ink.fillText(`×${count}`, x - 2, y);
}

/** Letters, because shapes alone are not remembered; the key below the picture spells them out. */
export const careLetters: Readonly<Record<CareKind, string>> = {
  red_flag: '!',
  referral: 'R',
  therapy: 'T',
  contact: 'C',
  session: '·',
  screen: '',
  visit: '',
};

/** Visits as ticks on the line, everything else as a letter above it; of a crowd the gravest. */
export function paintCare(brush: Brush, scale: Scale, marks: readonly CareMark[]): void {
  const { left, right, colours } = brush;
  const floor = scale.bottom - 3;
  for (const { on } of marks.filter(({ is }) => is === 'visit')) {
    const x = brush.x(on);
    if (x < left || x > right) continue;
    stroke(brush, [x, floor], [x, floor - 5], { colour: colours['ink-soft'], width: 1.25 });
  }
  const lettered = marks.filter(({ is }) => careLetters[is] !== '');
  const groups = gathered(lettered, ({ on }) => brush.x(on), APART);
  for (const [place, { at, marks: crowd }] of groups.entries()) {
    if (at < left || at > right) continue;
    const free = (groups[place + 1]?.at ?? Infinity) - at > ROOM_FOR_COUNT;
    const gravest = crowd.reduce((a, b) =>
      careKinds.indexOf(b.is) < careKinds.indexOf(a.is) ? b : a,
    );
    badge(brush, at, scale.top + 10, gravest.is);
    if (crowd.length > 1 && free && gravest.is !== 'session')
      many(brush, at + 9, scale.top + 17, crowd.length);
  }
}

function badge(brush: Brush, x: number, y: number, is: CareKind): void {
  const { ink, colours } = brush;
  if (is === 'session') return dot(brush, x, y);
  const tone = is === 'red_flag' ? 'urgent' : 'watch';
  ink.beginPath();
  ink.roundRect(x - 7, y - 7, 14, 14, 3);
  ink.fillStyle = colours[`${tone}-wash`];
  ink.fill();
  ink.strokeStyle = colours[tone];
  ink.lineWidth = 1.25;
  ink.stroke();
  letter(brush, x, y, careLetters[is], colours[tone]);
}

function dot({ ink, colours }: Brush, x: number, y: number): void {
  ink.beginPath();
  ink.arc(x, y, 2.5, 0, 2 * Math.PI);
  ink.fillStyle = colours.watch;
  ink.fill();
}

/** A folded lane shows when something was measured, and names the last day beside the plot. */
export function paintFolded(brush: Brush, scale: Scale, { points }: LabLane): void {
  const y = (scale.top + scale.bottom) / 2;
  const { ink, left, right, colours } = brush;
  stroke(brush, [left, y], [right, y], { colour: colours['line-soft'] });
  for (const { on } of points) {
    const x = brush.x(on);
    if (x < left || x > right) continue;
    stroke(brush, [x, y - 4], [x, y + 4], { colour: colours.lab, width: 1.5 });
  }
  const last = points.at(-1);
  if (!last) return;
  ink.fillStyle = colours['ink-soft'];
  ink.font = `11px ${colours.font}`;
  ink.textAlign = 'left';
  ink.textBaseline = 'middle';
  ink.fillText(sayDay(last.on), right + 7, y + 0.5);
}
