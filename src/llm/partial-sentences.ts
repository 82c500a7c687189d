// The sentences that a growing JSON text holds already: each whole object of its list "sentences".

/** Whole objects of the list, in order; the text may end anywhere. */
export function wholeSentences(text: string): unknown[] {
  const key = text.search(/"sentences"\s*:\s*\[/)
  if (key < 0) return []
  const found: unknown[] = []
  let depth = 0
  let start = -1
  let inString = false
  for (let at = text.indexOf('[', key) + 1; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
      continue
    }
    if (char === '"') inString = true
    else if (char === '{' && depth++ === 0) start = at
    else if (char === '}' && --depth === 0) {
      const one = parse(text.slice(start, at + 1))
      if (one !== undefined) found.push(one)
    } else if (char === ']' && depth === 0) break
  }
  return found
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
