// Whether an English report tells what a question asks of it, and of whom.
import { describe, expect, it } from 'vitest'
import { fitEnglish, tellsAsked } from '../../src/answers/english/english-fit.ts'

const REPORT =
  'Utility Corvane buys tidal start-up Lumo for $90 million. ' +
  'Corvane agreed on Monday to buy Lumo, which makes turbines from recycled steel, for $90 million in cash. ' +
  'Lumo, set up in 2019 by engineer Ines Maro, employs 140 people in Port Ellen, where its test tower is 62 metres tall. ' +
  'A batch of blades from a new supplier had cracked in March. ' +
  'Its rival Tarn Power lost the contest because its offer came late. ' +
  'Deputy mayor Per Olsen said the street band played on as guests danced in the hall. ' +
  'A third of the shareholders voted against the deal.'

describe('an English report', () => {
  it.each([
    ['How much will Corvane pay for Lumo?', null],
    ['How much will Corvane pay to take over Lumo?', null],
    ['When did Corvane buy Lumo?', null],
    ['When was Lumo founded?', null],
    ['Who founded Lumo?', null],
    ['How high is the test tower of Lumo?', null],
    ['How many people work for Lumo?', null],
    ['Why did Tarn Power lose the contest?', null],
    ['What share of the shareholders opposed the deal with Corvane?', null],
    ['Who put forward the offer for Lumo, and how much is it?', null],
  ])('tells what is asked: %s', (question, lacks) => {
    expect(fitEnglish(question)(REPORT).lacks).toBe(lacks)
  })

  it.each([
    ['How heavy is a turbine made by Lumo?', 'kind'],
    ['What is the address of the hall in Port Ellen?', 'kind'],
    ['How deep is the harbour of Port Ellen?', 'measure'],
    ['How much did the test tower of Lumo cost?', 'sum'],
    ['Why did Ines Maro resign?', 'act'],
    ['Which hospital treated the guests?', 'act'],
    ['Which supplier made the blades that cracked?', 'thing'],
    ['What song did the street band play?', 'thing'],
    ['What colour is the test tower?', 'thing'],
    ['Who is the finance minister that spoke to Lumo?', 'office'],
    ['Why did 450 shareholders vote against the deal?', 'figure'],
    ['How much did Lumo offer to buy Corvane?', 'actor'],
    ['When did Lumo buy Corvane?', 'actor'],
    ['Why did Tarn Power win the contest?', 'act'],
  ])('lacks what is asked: %s (%s)', (question, lacks) => {
    expect(fitEnglish(question)(REPORT).lacks).toBe(lacks)
  })

  it.each([
    ['How long is the quay expected to be shut?', 'The quay at Sorn will be closed for nine days.'],
    ['By how long was the launch put back?', 'Rain delayed the launch by two hours.'],
    [
      'Which boats may still be used?',
      'The lake banned boats. Rowing boats are exempt from the ban.',
    ],
    [
      'Whom did Ida Munk defeat to win the cup?',
      'Ida Munk won the cup. She beat Lars Holt in the last round.',
    ],
    [
      'For how many days did the walkout go on?',
      'Bakers ended their walkout on Friday, after 12 days of it.',
    ],
    [
      'How old is the mill that Corvane is closing?',
      'Corvane will shut its 91-year-old mill in Tarn.',
    ],
    ['Which drug did the divers carry?', 'The divers carried insulin to the village.'],
    ['From what material was the bell made?', 'The smith cast the bell from old anchors.'],
    ['When will the comet come nearest Earth?', 'The comet passes closest to Earth on 4 May.'],
  ])('tells in its own way: %s', (question, report) => {
    expect(fitEnglish(question)(report).lacks).toBe(null)
  })

  it.each([
    ['Where was the baker Ida Munk born?', 'The baker Ida Munk works in Tarn.', 'detail'],
    ['Where was the baker Ida Munk born?', 'The baker Ida Munk is a native of Tarn.', null],
    ['How often does the ferry to Sorn sail?', 'The ferry to Sorn sails in May.', 'detail'],
    ['How often does the ferry to Sorn sail?', 'The ferry to Sorn sails twice a day.', null],
    ['Where did the mayor Ida Munk study?', 'The mayor Ida Munk won the vote.', 'detail'],
    ['What make of van did Ida Munk drive?', 'Ida Munk drove a stolen van to Tarn.', 'detail'],
    ['What make of van did Ida Munk drive?', 'Ida Munk drove a stolen Halvor van.', null],
  ])('tells a detail in few words: %s %s', (question, report, lacks) => {
    expect(fitEnglish(question)(report).lacks).toBe(lacks)
  })

  it('is known to tell of it in other words', () => {
    expect(tellsAsked(fitEnglish('Who established the firm Lumo?')(REPORT))).toBe(true)
    expect(tellsAsked(fitEnglish('Who established the firm Nordal?')(REPORT))).toBe(false)
  })

  it('reads any text', () => {
    expect(fitEnglish('?')('').words).toBe(0)
    expect(fitEnglish('')(REPORT).lacks).toBe(null)
  })
})
