/** The partnership in which the demonstration's people hold their roles. */
export const ownCode = 'D12000001';

/** The day of every page here. */
export const today = '2026-11-28';
