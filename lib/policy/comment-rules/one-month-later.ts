/**
 * The same day of the next month, or its last one where there is no such day: how a month's answer time is counted
 * (Regulation 1182/71). ISO dates.
 */
export function oneMonthLater(isoDate: string): string {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
