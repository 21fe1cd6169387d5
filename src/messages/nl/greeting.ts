const partOfDay = (hour: number): string => {
  if (hour < 6) return 'Goedenacht';
  if (hour < 12) return 'Goedemorgen';
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond';
};

export const greeting = (hour: number, name: string): string => `${partOfDay(hour)} ${name},`;
