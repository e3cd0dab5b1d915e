import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { calendarDay, formatDay, formatInstant, formatMonth, formatYear } from '../../src/language/dates.ts';

const instant = (text: string): number => {
  const epochMs = Date.parse(text);
  if (Number.isNaN(epochMs)) throw new Error(`no instant: ${text}`);
  return epochMs;
};

describe('formatInstant', () => {
  it.each([
    ['2026-03-04T09:30:00Z', 'Asia/Riyadh', '2026-03-04T12:30:00+03:00'],
    ['2026-03-04T09:30:00.999Z', 'UTC', '2026-03-04T09:30:00+00:00'],
    ['2026-03-04T09:30:00Z', 'Europe/London', '2026-03-04T09:30:00+00:00'],
    ['2026-07-04T09:30:00Z', 'Europe/London', '2026-07-04T10:30:00+01:00'],
    // Clocks go back in New York: 1.30 happens twice.
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00-05:00'],
    // Clocks go forward in Berlin: 2 is followed by 3.
    ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['2025-12-31T20:00:00Z', 'Asia/Kathmandu', '2026-01-01T01:45:00+05:45'],
    ['2026-01-01T01:00:00Z', 'America/St_Johns', '2025-12-31T21:30:00-03:30'],
    ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01T14:00:00+14:00'],
    ['2026-01-01T00:00:00Z', 'Pacific/Marquesas', '2025-12-31T14:30:00-09:30'],
    // London kept summer time all the year round from 1968 to 1971, and double summer time in the war.
    ['1970-01-01T00:00:00Z', 'Europe/London', '1970-01-01T01:00:00+01:00'],
    ['1944-07-01T12:00:00Z', 'Europe/London', '1944-07-01T14:00:00+02:00'],
    ['1969-12-31T23:59:59.500Z', 'UTC', '1969-12-31T23:59:59+00:00'],
    // Local mean time, 4:56:02 behind: an offset that ISO 8601 cannot write.
    ['1880-01-01T12:00:00Z', 'America/New_York', '1880-01-01T12:00:00Z'],
  ])('gives %s in %s as %s, the same instant', (utc, timeZone, iso) => {
    expect(formatInstant(instant(utc), { language: 'en', timeZone }).iso).toBe(iso);
    expect(Math.floor(instant(iso) / 1000)).toBe(Math.floor(instant(utc) / 1000));
  });

  it.each([
    ['en', 'Asia/Riyadh', '4 March 2026, 12:30 GMT+3', '4 March 2026'],
    ['en-GB', 'Europe/London', '4 March 2026, 09:30 GMT', '4 March 2026'],
    ['en-US', 'America/New_York', 'March 4, 2026, 4:30 AM EST', 'March 4, 2026'],
    ['en-AU', 'Australia/Sydney', '4 March 2026, 8:30 pm AEDT', '4 March 2026'],
    ['ar', 'Asia/Riyadh', '4 مارس 2026، 12:30 م غرينتش+3', '4 مارس 2026'],
    ['ar-SA', 'Asia/Riyadh', '٤ مارس ٢٠٢٦، ١٢:٣٠ م غرينتش+٣', '٤ مارس ٢٠٢٦'],
    ['ar-LB', 'Asia/Beirut', '٤ آذار ٢٠٢٦، ١١:٣٠ ص غرينتش+٢', '٤ آذار ٢٠٢٦'],
    ['de', 'Europe/Berlin', '4. März 2026, 10:30 MEZ', '4. März 2026'],
    ['fr', 'Europe/Paris', '4 mars 2026, 10:30 UTC+1', '4 mars 2026'],
    ['ja', 'Asia/Tokyo', '2026年3月4日 18:30 JST', '2026年3月4日'],
  ])('is written in %s as in a newspaper', (language, timeZone, text, short) => {
    expect(formatInstant(instant('2026-03-04T09:30:00Z'), { language, timeZone })).toMatchObject({ text, short });
  });

  it('has the date of the zone and the name of summer time', () => {
    const { text, short } = formatInstant(instant('2026-07-04T03:30:00Z'), {
      language: 'en-US',
      timeZone: 'America/New_York',
    });
    expect([text, short]).toEqual(['July 3, 2026, 11:30 PM EDT', 'July 3, 2026']);
  });

  it.each(['fa', 'th', 'ar-SA', 'en-u-ca-buddhist', 'ja-u-ca-japanese'])(
    'keeps to the Gregorian calendar in %s',
    (language) => {
      const { short } = formatInstant(instant('2026-03-04T09:30:00Z'), { language, timeZone: 'UTC' });
      expect(short).toMatch(/2026|٢٠٢٦|۲۰۲۶/);
    },
  );
});

it('formats a day without a zone', () => {
  expect(formatDay('2026-03-04', { language: 'en' })).toEqual({
    iso: '2026-03-04',
    text: '4 March 2026',
    short: '4 March 2026',
  });
  expect(formatDay('2024-02-29', { language: 'ar' }).text).toBe('29 فبراير 2024');
});

it('formats months and years on their own', () => {
  expect(formatMonth(2026, 3, 'en')).toBe('March 2026');
  expect(formatMonth(2026, 12, 'ar')).toBe('ديسمبر 2026');
  expect(formatMonth(2026, 1, 'ru')).toContain('январь');
  expect(formatYear(2026, 'en')).toBe('2026');
  expect(formatYear(2026, 'ar-EG')).toBe('٢٠٢٦');
});

it.each([
  ['2026-03-03T21:00:00Z', 'Asia/Riyadh', { year: 2026, month: 3, day: 4 }],
  ['2026-03-03T20:59:59Z', 'Asia/Riyadh', { year: 2026, month: 3, day: 3 }],
  ['2026-01-01T04:59:59Z', 'America/New_York', { year: 2025, month: 12, day: 31 }],
  ['2024-02-29T12:00:00Z', 'UTC', { year: 2024, month: 2, day: 29 }],
])('finds the calendar day of %s in %s', (utc, timeZone, day) => {
  expect(calendarDay(instant(utc), timeZone)).toEqual(day);
});

it('does not depend on the zone or language of the machine', () => {
  const module = new URL('../../src/language/dates.ts', import.meta.url).href;
  const script = `
    const { formatInstant, formatDay, formatMonth, calendarDay } = await import(${JSON.stringify(module)});
    const at = { language: 'en', timeZone: 'Asia/Riyadh' };
    console.log(JSON.stringify([formatInstant(1772616600000, at), formatDay('2026-03-04', at), formatMonth(2026, 3, 'en'), calendarDay(1772616600000, 'Asia/Riyadh')]));`;
  const run = (TZ: string, LC_ALL: string): string => {
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ, LC_ALL, LANG: LC_ALL },
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(result.stderr);
    return result.stdout;
  };
  expect(run('Pacific/Kiritimati', 'th_TH.UTF-8')).toBe(run('America/Los_Angeles', 'en_US.UTF-8'));
  expect(run('UTC', 'C')).toContain('4 March 2026, 12:30 GMT+3');
});
