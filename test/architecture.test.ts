// Holds the house together: import order, owners, no cycles, unique file names, sizes.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../src')
const ORDER = (
  'errors log request-body metrics config language db llm web watch sources articles stories facts ' +
  'milestones situation developments alerts answers slack workspace pipeline jobs http-routes wire-use-cases schedule ' +
  'app operator main cli'
).split(' ')

const files = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((m) => m[1] as string)
    const types = new Set(
      [...text.matchAll(/import type [^;']*from '([^']+)'/g)].map((m) => m[1] as string),
    )
    return { file, text, imports, types }
  })

function roomOf(file: string): string {
  const [first = ''] = file.split('/')
  return first.replace(/\.ts$/, '')
}

function targetsOf(file: string, imports: string[]): string[] {
  return imports
    .filter((path) => path.startsWith('.') && path.endsWith('.ts'))
    .map((path) => relative(ROOT, resolve(ROOT, dirname(file), path)))
    .filter((path) => !path.startsWith('..'))
}

describe('the house', () => {
  it('has every room in the order', () => {
    for (const { file } of files) expect(ORDER, file).toContain(roomOf(file))
  })

  it('imports only from the left or from the own room', () => {
    // A type says what is given; only code that runs makes a room depend on another.
    const wrong = files.flatMap(({ file, imports, types }) =>
      targetsOf(
        file,
        imports.filter((path) => !types.has(path)),
      )
        .filter((target) => roomOf(target) !== roomOf(file))
        .filter((target) => ORDER.indexOf(roomOf(target)) > ORDER.indexOf(roomOf(file)))
        .filter(() => file !== 'main.ts')
        .map((target) => `${file} → ${target}`),
    )
    // articles/read-document.ts reads feeds; sources/ stores what it read through articles/.
    expect(wrong.filter((one) => !/^sources\/.* → articles\//.test(one))).toEqual([])
  })

  it('keeps packages with their owners', () => {
    const owners: [RegExp, RegExp][] = [
      [/^@slack\//, /^slack\//],
      [/^openai$/, /^llm\//],
      [/^(postgres|@electric-sql\/pglite)/, /^db\//],
      [/^drizzle-orm/, /^db\/|-store\.ts$/],
      [/^node-cron$/, /^jobs\.ts$/],
    ]
    for (const { file, imports } of files)
      for (const [name, owner] of owners)
        if (imports.some((path) => name.test(path))) expect(file).toMatch(owner)
  })

  it('reads the environment only at the two entrances', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ file }) => file)
    expect(readers.every((file) => file === 'main.ts' || file === 'cli.ts')).toBe(true)
  })

  it('never lets Slack reach the database, a model or the web', () => {
    for (const { file, imports } of files.filter((one) => one.file.startsWith('slack/')))
      for (const target of targetsOf(file, imports))
        expect(target, file).not.toMatch(/^(db|llm|web)\/|-store\.ts$/)
  })

  it('loads the local workspace from main alone', () => {
    for (const { file, imports } of files.filter((one) => !one.file.startsWith('workspace/')))
      for (const target of targetsOf(file, imports))
        if (target.startsWith('workspace/')) expect(file).toBe('main.ts')
  })

  it('runs the install script of no package that package.json does not name', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(ROOT, '..', name), 'utf8'))
    const { packages } = read('package-lock.json') as {
      packages: Record<string, { hasInstallScript?: boolean }>
    }
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> }
    const withScript = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? path)
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted())
  })

  it('names each file once', () => {
    const names = files.map(({ file }) => basename(file))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('says in its first line what each file is for', () => {
    for (const { file, text } of files) expect(text.split('\n')[0], file).toMatch(/^(\/\/|#!) ?\S/)
  })
})
