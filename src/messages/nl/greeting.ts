function partOfDay(hour: number): string {
  if (hour < 6) return 'Goedenacht';
  if (hour < 12) return 'Goedemorgen';
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond';
}

export function greeting(hour: number, name: string): string {
  return `${[partOfDay(hour), name].filter(Boolean).join(' ')},`;
}
