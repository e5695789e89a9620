/** Where a partnership's promises stand. */
export const promisesPath = (code: string) => `/partnerships/${code}/promises`;

export const promisePath = (code: string, id: string) => `${promisesPath(code)}/${id}`;

export const bodyPromisesPath = (bodyId: string) => `/partners/${bodyId}/promises`;
