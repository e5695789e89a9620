/** Names, and ids, of the fields of the form that brings a file. */
export const fileFieldName = 'file';
export const mappingFieldName = 'mapping';
