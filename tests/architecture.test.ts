import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const subjects = new Set(['geography', 'evidence', 'partnerships', 'plans', 'thread', 'desk', 'national']);

/** The table in docs/architecture.md: room → rooms it may import. The document is the rule; there is no second copy. */
function allowedImports(): Map<string, Set<string>> {
  const lines = readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n');
  const rows = lines.filter((line) => /^\| [a-z-]+ \|/.test(line) && !line.startsWith('| room '));
  return new Map(
    rows.map((line) => {
      const [room = '', rooms = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [room, new Set(rooms.split(',').flatMap((name) => (name.trim() ? [name.trim()] : [])))];
    }),
  );
}

function sourceFiles(): string[] {
  return ['src', 'demo', 'bench'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|examples)\.tsx?$/.test(name))
      .map((name) => join(top, name)),
  );
}

/** `src/evidence/need.ts` → evidence; `src/main.ts` → main; `demo/index.ts` → demo. */
function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' ? (parts[1] ?? '').replace(/\.tsx?$/, '') : (parts[0] ?? '');
}

/** Every module a file names: import, re-export, dynamic import. A dynamic import of anything but a plain string is reported as such. */
function importsOf(code: string, file: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    const { type, source } = node as { type?: string; source?: { value?: unknown } | null };
    const names = [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
      'TSImportType',
    ];
    if (type !== undefined && names.includes(type) && source) {
      found.push(typeof source.value === 'string' ? source.value : '(computed import)');
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** What is wrong with one import, or null. */
function wrongImport(from: string, specifier: string, allowed: Map<string, Set<string>>): string | null {
  if (specifier === '(computed import)') return `${from}: a computed import cannot be checked`;
  if (!specifier.startsWith('.')) return null;
  const target = relative(root, resolve(root, dirname(from), specifier));
  const [here, there] = [roomOf(from), roomOf(target)];
  if (here === there) return null;
  if (!allowed.get(here)?.has(there)) return `${from}: ${here} may not import ${there} (${specifier})`;
  const deep = !/\/index\.tsx?$/.test(target);
  const schemaFromSchema = from.endsWith('/schema.ts') && target.endsWith('/schema.ts');
  if (subjects.has(there) && deep && !schemaFromSchema)
    return `${from}: ${there} is entered through its index.ts (${specifier})`;
  return null;
}

describe('the architecture', () => {
  const allowed = allowedImports();

  it('has a row for every room', () => {
    const rooms = new Set(sourceFiles().map(roomOf));
    expect([...rooms].filter((room) => !allowed.has(room))).toEqual([]);
  });

  it('has no circle among its rooms', () => {
    const reaches = (room: string, goal: string, seen = new Set<string>()): boolean =>
      [...(allowed.get(room) ?? [])].some(
        (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
      );
    expect([...allowed.keys()].filter((room) => reaches(room, room))).toEqual([]);
  });

  it('is kept by every import', () => {
    const wrong = sourceFiles().flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8'), file).flatMap(
        (specifier) => wrongImport(file, specifier, allowed) ?? [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['an arrow running up', 'src/kernel/x.ts', `import { a } from '../evidence/index.ts';`],
    ['a deep import', 'src/national/x.ts', `export * from '../evidence/store.ts';`],
    ['a dynamic import', 'src/web/x.tsx', `const a = await import('../geography/index.ts');`],
    ['a type import', 'src/statistics/x.ts', `type A = import('../platform/command.ts').Command;`],
    ['a computed import', 'src/web/x.ts', 'const a = await import(name);'],
  ])('catches %s', (_what, file, code) => {
    expect(
      importsOf(code, file).flatMap((specifier) => wrongImport(file, specifier, allowed) ?? []),
    ).toHaveLength(1);
  });
});
