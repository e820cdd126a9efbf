export function findChromium(): Promise<string | null>;
export function findFirefox(): Promise<string | null>;
