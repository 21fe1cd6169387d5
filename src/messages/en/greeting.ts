function partOfDay(hour: number): string {
  if (hour >= 6 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}

export function greeting(hour: number, name: string): string {
  return `${[partOfDay(hour), name].filter(Boolean).join(' ')},`;
}
