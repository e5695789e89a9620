/** `{name}: {value}` with the names in braces replaced; an unknown name stays, so that a mistake is seen. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
