type Trial = (folder: string, count: number) => Promise<string>
export const broken: Trial
