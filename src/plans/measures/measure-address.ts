export const measuresPath = (code: string) => `/partnerships/${code}/measures`;

export const measurePath = (code: string, id: string) => `${measuresPath(code)}/${id}`;
