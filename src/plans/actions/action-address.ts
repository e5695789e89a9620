/** Where a partnership's actions stand. */
export const actionsPath = (code: string) => `/partnerships/${code}/actions`;

export const actionPath = (code: string, id: string) => `${actionsPath(code)}/${id}`;
