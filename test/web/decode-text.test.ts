import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/web/decode-text.ts'

// 믜, 똠, 펲: syllables that CP949 has and EUC-KR has not.
const korean = '<?xml version="1.0"?><t>케이티 똠방각하 펲시 서비스 장애 복구 완료</t>'
const bytes = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset))

describe('decodeText', () => {
  it.each(['euc-kr', 'ks_c_5601-1987', 'MS949', 'cp949'])('reads %s as CP949', (label) => {
    const page = `<meta charset="${label}">${korean}`
    expect(decodeText(bytes(page, 'cp949')).text).toBe(page)
    expect(decodeText(bytes(korean, 'cp949'), `text/xml; charset=${label}`).text).toBe(korean)
  })

  it('reads CP949 that nobody declared', () => {
    expect(decodeText(bytes(korean, 'cp949'))).toEqual({
      text: korean,
      charset: 'cp949',
    })
  })

  it('believes strict UTF-8 before a wrong label', () => {
    expect(decodeText(bytes(korean, 'utf-8'), 'text/html; charset=euc-kr').text).toBe(korean)
  })

  it('reads UTF-16 with and without a mark', () => {
    for (const charset of ['utf-16le', 'utf-16be']) {
      expect(decodeText(bytes(korean, charset)).text).toBe(korean)
      expect(decodeText(bytes(`\ufeff${korean}`, charset)).text).toBe(korean)
    }
  })

  it('reads Windows-1252 under its other name and without one', () => {
    const text = 'Le café “fermé” à Genève — déjà'
    expect(decodeText(bytes(text, 'windows-1252'), 'text/html; charset=ISO-8859-1').text).toBe(text)
    expect(decodeText(bytes(text, 'windows-1252')).text).toBe(text)
  })

  it('keeps the rest of a UTF-8 text with a broken byte or a cut end', () => {
    const whole = bytes('한국어 문장입니다. '.repeat(20), 'utf-8')
    expect(decodeText(whole.subarray(0, whole.length - 3)).text).toContain('문장입니다')
    const broken = new Uint8Array([...whole, 0xff, ...whole])
    expect(decodeText(broken).text).toContain('한국어 문장입니다. \ufffd한국어')
  })

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array()).text).toBe('')
  })
})
