/** An alarm rings at its instant, however far that is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlarm } from '../../src/cli/alarm.ts';

const day = 24 * 60 * 60 * 1000;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

function makeAlarm() {
  const rings: number[] = [];
  const start = Date.now();
  const alarm = createAlarm(Date.now, () => rings.push(Date.now() - start));
  return { alarm, rings, start };
}

test.each([5000, day, 24.8 * day, 25 * day, 400 * day])('in %d milliseconds, once and not before', (wait) => {
  const { alarm, rings, start } = makeAlarm();
  alarm.set(start + wait);
  vi.advanceTimersByTime(wait - 1);
  expect(rings).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(rings).toEqual([wait]);
  vi.advanceTimersByTime(2 * wait);
  expect(rings).toHaveLength(1);
});

test('a new instant takes the place of the old one, and none takes it away', () => {
  const { alarm, rings, start } = makeAlarm();
  alarm.set(start + 5000);
  alarm.set(start + 9000);
  vi.advanceTimersByTime(8999);
  expect(rings).toEqual([]);
  alarm.set(undefined);
  vi.advanceTimersByTime(day);
  expect(rings).toEqual([]);
});

test('an instant that is over rings soon, but not in a loop without pause', () => {
  const { alarm, rings, start } = makeAlarm();
  alarm.set(start - 5000);
  vi.advanceTimersByTime(999);
  expect(rings).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(rings).toEqual([1000]);
});
