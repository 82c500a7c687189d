// Bytes → text: byte-order mark, strict UTF-8, declared label, CP949, Windows-1252. Pure.
import iconv from 'iconv-lite'

export type Decoded = { text: string; charset: string }

/**
 * Decodes bytes of a feed or a page. `contentType` is the header's value. Strict UTF-8 comes
 * before the label, because a wrong label is more frequent than text that is UTF-8 by chance.
 * iconv-lite decodes: Node's own `euc-kr` lacks most Hangul syllables of CP949, and its
 * `windows-1252` is broken (nodejs/node#60888).
 */
export function decodeText(bytes: Uint8Array, contentType?: string): Decoded {
  const marked = byMark(bytes)
  if (marked) return { text: decode(bytes, marked), charset: marked }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null && !utf8.includes('\u0000')) return { text: utf8, charset: 'utf-8' }
  const label = declaredLabel(bytes, contentType)
  if (label && label !== 'utf-8') return { text: decode(bytes, label), charset: label }
  const charset = guess(bytes)
  return { text: decode(bytes, charset), charset }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  // No mark, but the first character of a document is `<` or `{`.
  if (a === 0 && b === 0 && c === 0 && d) return 'utf-32be'
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b && c === 0 && d) return 'utf-16be'
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  return null
}

function decode(bytes: Uint8Array, charset: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
}

function strictUtf8(bytes: Uint8Array): string | null {
  // A body that was cut may end inside a character of up to four bytes.
  for (let drop = 0; drop < 4 && drop <= bytes.length; drop++) {
    const last = bytes[bytes.length - drop]
    if (drop > 0 && last !== undefined && last < 0x80) return null
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(
        bytes.subarray(0, bytes.length - drop),
      )
    } catch {}
  }
  return null
}

const KOREAN =
  /^(euc-?kr|ks_?c_?5601.*|ksc_?5601|ms949|cp949|uhc|x-windows-949|windows-949|korean)$/

/** The charset that header, XML declaration or meta element name, as iconv-lite calls it. */
function declaredLabel(bytes: Uint8Array, contentType: string | undefined): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 2048)), 'latin1')
  const labels = [
    contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1],
    head.match(/^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i)?.[1],
    head.match(/<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i)?.[1],
  ]
  for (const raw of labels) {
    const label = raw?.toLowerCase()
    if (!label) continue
    if (KOREAN.test(label)) return 'cp949'
    // Browsers read both of these as Windows-1252, and so publishers use them.
    if (label === 'iso-8859-1' || label === 'us-ascii') return 'windows-1252'
    if (iconv.encodingExists(label)) return label === 'utf8' ? 'utf-8' : label
  }
  return null
}

/**
 * Broken UTF-8, CP949 or Windows-1252, by their shape: bytes above 0x7f stand in UTF-8 in
 * sequences, in Korean in pairs, in Windows-1252 mostly alone.
 */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65536)
  const utf8 = new TextDecoder('utf-8').decode(sample)
  const broken = utf8.split('\ufffd').length - 1
  const whole = (utf8.match(/[\u0080-\ufffc]/g) ?? []).length
  if (whole > broken * 10) return 'utf-8'
  let pairs = 0
  let alone = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] ?? 0) < 0x81) continue
    if ((sample[i + 1] ?? 0) >= 0x81) {
      pairs++
      i++
    } else alone++
  }
  return pairs > alone * 2 ? 'cp949' : 'windows-1252'
}
