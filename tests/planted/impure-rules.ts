// Planted: `npm test` fails unless the linter reports every one of these.
export const today = new Date();
export const chance = Math.random();
export const answer = fetch('http://localhost');
export const home = process.cwd();
console.log(today);
