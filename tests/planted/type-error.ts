// Planted: `npm test` fails unless the compiler reports this line.
export const port: number = 'three thousand';
