export * from './area-table.ts';
export * from './dsr-columns.ts';
export * from './inequality-columns.ts';
export * from './rates-by-group.ts';
export * from './trend-columns.ts';
export * from './xmr-columns.ts';
