/** Where a partnership's actions stand. */
export const actionsPath = (code: string) => `/partnerships/${code}/actions`;

export const actionPath = (code: string, id: string) => `${actionsPath(code)}/${id}`;
export const acceptUpdatePath = (code: string, { actionId, id }: { actionId: string; id: string }) =>
  `${actionPath(code, actionId)}/updates/${id}/accept`;
