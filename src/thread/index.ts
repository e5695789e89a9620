export { threadPart } from './thread-part.tsx';
export { threadPath, threadsPath } from './thread-address.ts';
export { threadRoutes } from './thread-routes.tsx';
