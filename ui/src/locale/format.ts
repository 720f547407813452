/** Numbers, sizes, dates and spans in the user's own way, by `Intl` alone. */

export type Format = ReturnType<typeof formatFor>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A day as it is written, and not only as it is formatted: the first of a month in French and Brazilian Portuguese, May in Polish. */
function written(locale: string, options: Intl.DateTimeFormatOptions) {
  const formatter = new Intl.DateTimeFormat(locale, options);
  const { language, region } = new Intl.Locale(locale);
  const own = (part: Intl.DateTimeFormatPart): string => {
    if (part.type === 'day' && part.value === '1' && language === 'fr') return '1er';
    if (part.type === 'day' && part.value === '1' && language === 'pt' && region !== 'PT') return '1º';
    // The only short month that is no abbreviation would stand there undeclined.
    if (part.type === 'month' && part.value === 'maj' && language === 'pl') return 'maja';
    return part.value;
  };
  return { format: (date: Date) => formatter.formatToParts(date).map(own).join('') };
}

/** The formats of one language; `locale` may carry a region, which decides the order of a date. */
export function formatFor(locale: string) {
  const number = new Intl.NumberFormat(locale);
  const day = written(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = written(locale, { day: 'numeric', month: 'short' });
  const weekday = written(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const longDay = written(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const dayOfWeek = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  /** "06:05" on a clock of 24 hours, "6:05 AM" on one of 12. */
  const twelve = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  const clock = new Intl.DateTimeFormat(locale, { hour: twelve ? 'numeric' : '2-digit', minute: '2-digit' });
  const mediumDay = written(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short' });
  const shortDayName = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const exact = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const { language } = new Intl.Locale(locale);
  const colon = language === 'fr' ? '\u00a0: ' : language === 'zh' ? '：' : ': ';
  const stop = language === 'zh' ? '。' : '. ';
  const comma = and.formatToParts(['1', '2', '3'])[1]?.value ?? ', ';
  const isSeparated = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(0).includes(', ');
  /** Between a day and a time: not every language has a comma there. */
  const beforeTime = isSeparated ? ', ' : ' ';
  const span = (value: number, unit: 'second' | 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(value);

  /** Decimal units, three digits at most: what file managers and drive makers print. */
  const bytes = (value: number) => {
    let rest = Math.max(0, value);
    let unit = 0;
    while (rest >= 999.5 && unit < UNITS.length - 1) {
      rest /= 1000;
      unit += 1;
    }
    const digits = unit === 0 || rest >= 100 ? 0 : 1;
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: UNITS[unit] ?? 'byte',
      unitDisplay: unit === 0 ? 'long' : 'short',
      maximumFractionDigits: digits,
    }).format(rest);
  };

  /** In one piece, wherever the line ends. */
  const time = (iso: string) => clock.format(new Date(iso)).replace(/\s/g, '\u00a0');

  /** "14:02" today, "tomorrow 14:02", otherwise "18 May 14:02". */
  const moment = (iso: string, now: string) => {
    const days = calendarDays(iso, now);
    if (days === 0) return time(iso);
    const dayName = Math.abs(days) === 1 ? near.format(days, 'day') : shortDay.format(new Date(iso));
    return `${dayName} ${time(iso)}`;
  };

  /** "today 14:02": where the day is what is read first. */
  const dayAndMoment = (iso: string, now: string) => (calendarDays(iso, now) === 0 ? `${near.format(0, 'day')} ${time(iso)}` : moment(iso, now));

  /** "in 178 days"; hours only under 48 hours, so that nothing ticks. */
  const away = (iso: string, now: string) => {
    const left = Date.parse(iso) - Date.parse(now);
    if (Math.abs(left) < HOUR) return exact.format(Math.trunc(left / 60_000), 'minute');
    if (Math.abs(left) < 2 * DAY) return exact.format(Math.trunc(left / HOUR), 'hour');
    return exact.format(Math.trunc(left / DAY), 'day');
  };

  /** "today", "tomorrow", "in 6 days", counted by the calendar. */
  const daysAway = (iso: string, now: string) => near.format(calendarDays(iso, now), 'day');

  /** A span in one unit, rounded as a user would say it. */
  const duration = (seconds: number) => {
    if (seconds < 60) return span(Math.max(1, Math.round(seconds)), 'second');
    if (seconds < 5400) return span(Math.round(seconds / 60), 'minute');
    if (seconds < 2 * 86_400) return span(Math.round(seconds / 3600), 'hour');
    return span(Math.round(seconds / 86_400), 'day');
  };

  /** "4–40 min": one unit where both ends share it. */
  const range = (from: number, to: number) => {
    // Seconds beside minutes are more exact than anybody asks.
    const [low, high] = [duration(to < 60 ? from : Math.max(60, from)), duration(to)];
    if (low === high) return low;
    const unit = (text: string) => text.replace(/^[\d.,\s]+/, '');
    return unit(low) === unit(high) ? `${low.slice(0, low.length - unit(low).length).trim()}–${high}` : `${low} – ${high}`;
  };

  return {
    locale,
    range,
    bytes,
    time,
    moment,
    dayAndMoment,
    away,
    daysAway,
    duration,
    number: (value: number) => number.format(value),
    /** "7" and "hours": a number that stands above its unit. */
    measured: (value: number, unit: 'hour' | 'minute') => {
      const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(value);
      const of = (isUnit: boolean) =>
        parts
          .filter((part) => (part.type === 'unit') === isUnit && part.type !== 'literal')
          .map((part) => part.value)
          .join('')
          .trim();
      return { count: of(false), unit: of(true) };
    },
    /** A number as it is typed: without anything between the thousands. */
    plain: (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value),
    date: (iso: string) => day.format(new Date(iso)),
    /** "18 May": along an axis. */
    dayMonth: (iso: string) => shortDay.format(new Date(iso)),
    /** "Monday 30 November, 14:02": for what is near enough to need no year. */
    weekday: (iso: string) => `${weekday.format(new Date(iso))}${beforeTime}${time(iso)}`,
    dayAndTime: (iso: string) => `${day.format(new Date(iso))}${beforeTime}${time(iso)}`,
    /** "Wednesday 15 May 2024". */
    longDay: (date: Date) => longDay.format(date),
    longDayAndTime: (date: Date) => `${longDay.format(date)}${beforeTime}${clock.format(date)}`,
    /** "May 2024". */
    month: (date: Date) => month.format(date),
    /** "Mon" to "Sun", from 0. */
    dayOfWeek: (day: number) => dayOfWeek.format(new Date(Date.UTC(2024, 0, 1 + day))),
    /** An hour of the day as this language writes it. */
    hour: (value: number) => hour.format(new Date(Date.UTC(2024, 0, 1, value))),
    /** "18 May 2027": where there is little room. */
    shortDate: (iso: string) => mediumDay.format(new Date(iso)),
    /** "Sep": along the axis of a plot. */
    shortMonth: (date: Date) => shortMonth.format(date),
    /** "Mon": along the axis of a plot. */
    dayName: (date: Date) => shortDayName.format(date),
    list: (items: string[]) => and.format(items),
    /** "Rename: Anna": what it is, and of what. The style sheet has the same colon as `--colon`. */
    labelled: (label: string, text: string) => `${label}${colon}${text}`,
    /** "One thing. Another.": each with one full stop. */
    sentences: (parts: string[]) => `${parts.map((part) => part.replace(/[.。]$/, '')).join(stop)}${stop.trimEnd()}`,
    /** Between two sentences: a full-width stop has its own. */
    gap: language === 'zh' ? '' : ' ',
    /** "(in 6 days)". */
    aside: (text: string) => (language === 'zh' ? `（${text}）` : `(${text})`),
    /** "6 copies, 128 GB free": things said one after the other, where `enumerate` lists things of a kind. */
    facts: (items: string[]) => items.join(language === 'zh' ? '，' : comma),
    /** "a, b, c": without an "and". */
    enumerate: (items: string[]) => items.join(comma),
  };
}

function calendarDays(iso: string, now: string): number {
  const start = (value: string) => {
    const date = new Date(value);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((start(iso) - start(now)) / DAY);
}
