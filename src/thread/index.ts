export { boardDraftedForms } from './board/board-drafted-forms.ts';
export { boardPath } from './board/board-address.ts';
export { boardRoutes } from './board/board-routes.tsx';
export { boardTexts } from './board/board-texts.ts';
export { boardTab } from './board/board-tab.ts';
export { packRoutes } from './pack/pack-routes.tsx';
export { threadPart } from './thread-part.tsx';
export { threadPath, threadsPath } from './thread-address.ts';
export { threadRoutes } from './thread-routes.tsx';
