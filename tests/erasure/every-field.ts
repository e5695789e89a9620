/** What to type into every field of the first form of a page: choices take the first, texts what `text` gives. */
export function everyField(
  html: string,
  answers: Readonly<Record<string, string | readonly string[]>>,
  text: (field: string) => string,
): Record<string, string | readonly string[]> {
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const filled: Record<string, string | readonly string[]> = {};
  const fields = /<input ([^>]*?)\/?>|<textarea ([^>]*)>|<select ([^>]*)>([\s\S]*?)<\/select>/g;
  for (const [, input, area, select, options = ''] of form.matchAll(fields)) {
    const attributes = input ?? area ?? select ?? '';
    const of = (name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const name = of('name');
    if (name in answers || name in filled || /^(hidden|checkbox|file)$/.test(of('type'))) continue;
    if (select !== undefined) {
      const first = [...options.matchAll(/value="([^"]+)"/g)][0]?.[1];
      if (/aria-required="true"/.test(attributes) && first !== undefined) filled[name] = first;
    } else if (of('type') === 'radio') filled[name] = of('value');
    else if (of('inputmode') === '' && !days.test(name)) filled[name] = text(name);
    else if (of('inputmode') === 'email') filled[name] = `${text(name)}@example.scot`;
  }
  return { ...filled, ...answers };
}

const days = /^(since|until|wantedBy|startsAt|followBy)$|On$/;
