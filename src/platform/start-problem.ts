/**
 * Something an operator can put right: a folder in use, a wrong setting, a database that is too new.
 * Its message says what is wrong, where, and what to do; it is shown without a stack.
 */
export class StartProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartProblem';
  }
}
