/** Scotland in the register of the Scottish Government, and the code ScotPHO made up for it. */
export const scotland = {
  code: 'S92000003',
  name: 'Scotland',
  nameGd: 'Alba',
  alsoWritten: ['S00000001'],
} as const;
