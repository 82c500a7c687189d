// The page's texts for who reads them outside the browser: the tests.
import type { Bilingual } from '../../language/language.ts'

export const PAGE_TEXTS: Record<string, Bilingual>
export function sayIn(locale: string, key: string, values?: Record<string, string | number>): string
