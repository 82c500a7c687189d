import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'

function texts(text: string): string[] {
  return splitSentences(text).map((sentence) => sentence.text)
}

describe('sentences', () => {
  it('are verbatim at their place', () => {
    const text = ' One of them.\n\n- A bullet here.  “Two,” she said. '
    for (const { text: sentence, start, end } of splitSentences(text)) {
      expect(text.slice(start, end)).toBe(sentence)
    }
    expect(texts(text)).toEqual(['One of them.', 'A bullet here.', '“Two,” she said.'])
  })

  it('do not end at abbreviations, initials and decimals', () => {
    expect(
      texts(
        'Mr. Kim of Example Corp. said on Sept. 3 that U.S. sales rose 3.5 percent. It rained.',
      ),
    ).toEqual([
      'Mr. Kim of Example Corp. said on Sept. 3 that U.S. sales rose 3.5 percent.',
      'It rained.',
    ])
  })

  it('keep an attribution with its quote', () => {
    expect(texts('“We will see,” a spokesperson said. “Ask again.” He left.')).toEqual([
      '“We will see,” a spokesperson said.',
      '“Ask again.”',
      'He left.',
    ])
    expect(texts('"Really?" he asked. She nodded.')).toEqual(['"Really?" he asked.', 'She nodded.'])
  })

  it('keep a Korean quotation of several sentences with its attribution', () => {
    expect(texts('대표는 "첫 단계다. 더 넓히겠다"고 말했다. 비가 왔다.')).toEqual([
      '대표는 "첫 단계다. 더 넓히겠다"고 말했다.',
      '비가 왔다.',
    ])
  })

  it('end in Korean without a space after the stop', () => {
    expect(texts('가격이 올랐다.이어 내렸다.')).toEqual(['가격이 올랐다.', '이어 내렸다.'])
  })

  it('never lose their place on hostile text', () => {
    for (const piece of ['"', '“', 'a.', '다.)', '. ', '\n ', '."']) {
      const text = piece.repeat(100_000)
      for (const { text: sentence, start, end } of splitSentences(text).slice(0, 50)) {
        expect(text.slice(start, end)).toBe(sentence)
      }
    }
  })
})
