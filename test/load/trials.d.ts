type Trial = (folder: string, count: number) => Promise<string>
export const broken: Trial
export const memory: (folder: string, count: number, times?: number) => Promise<string>
