// Whether an English report fills what a question leaves open, and does not tell its contrary.
import { describe, expect, it } from 'vitest'
import { fitEnglish } from '../../src/answers/english/english-fit.ts'

const REPORT =
  'Brewer Halden wins quay contest. ' +
  'Brewer Halden has sued its landlord, the Corvane Trust, over a leaking quay in Port Ellen. ' +
  'The brewer, set up by the sisters Ines and Marta Olsen, had won 3 million dollars in a lottery for old firms. ' +
  'Ines Olsen, 61, said that beer sales fell by a fifth after the flood of 2019. ' +
  'Casks were ferried to 14 taverns in Norway by a hired boat. ' +
  'A guard had noticed mould on a barrel built in a hurry. ' +
  'Parliament rejected a levy on barrels, and the Trust turned down an offer of 9 million dollars for the quay. ' +
  'Halden also sells cider in Denmark, Sweden and Finland. ' +
  'Nobody was hurt when a shed was spared by a fire.'

const fit = (question: string) => fitEnglish(question)(REPORT).lacks

describe('what an English report leaves open', () => {
  it.each([
    ['How old is Ines Olsen?', null],
    ['Who set up the brewer Halden?', null],
    ['How many taverns in Norway were the casks ferried to?', null],
    ['How much did Halden win in the lottery?', null],
    ['In which three countries does Halden sell cider?', null],
    ['Why did Halden sue the Corvane Trust?', null],
    ['Why did beer sales of Halden fall?', null],
  ])('is filled: %s', (question, lacks) => {
    expect(fit(question)).toBe(lacks)
  })

  it.each([
    ['How old is Marta Olsen?', 'filler'],
    ['How much did Halden pay for the quay?', 'filler'],
    ['What was the revenue of the brewer Halden?', 'filler'],
    ['How many taverns were ferried casks in Finland?', 'filler'],
    ['Who designed the quay in Port Ellen?', 'act'],
    ['In which year was the Corvane Trust sued?', 'filler'],
    ['What is the name of the boat that ferried the casks?', 'detail'],
    ['What is the name of the guard who noticed the mould?', 'detail'],
    ['Which judge will hear the case against the Corvane Trust?', 'detail'],
  ])('is not filled by another of its kind: %s', (question, lacks) => {
    expect(fit(question)).toBe(lacks)
  })

  it.each([
    ['Why did beer sales of Halden rise?', 'reversed'],
    ['When did parliament approve the levy on barrels?', 'subject'],
    ['Why is a shed in Port Ellen destroyed by the fire?', 'premise'],
    ['Why did the Corvane Trust sue the brewer Halden?', 'actor'],
    ['How did Marta Olsen drown in Port Ellen?', 'deed'],
    ['Why did Ines Olsen kidnap the guard of Halden?', 'act'],
  ])('is the contrary of what is taken for granted: %s', (question, lacks) => {
    expect(fit(question)).toBe(lacks)
  })

  const SHOW =
    'Poodle in the ring again. Sage won the 148th dog show in Hull after its rival Bo refused to come out. ' +
    'The dogs are harmless, said judge Ana Roe, and "very patient". ' +
    'A ewe escaped. Baker Per Lind, who sold lamb pies by the thousand, was in tears. Nobody else was. Farmer Eve Ray fainted in a tent. ' +
    'A finder handed in a lost purse. The tents were paid for by oil firms. Two silver cups were stolen near Lyon.'

  it.each([
    ['Who won the 148th dog show in Hull?', null],
    ['Who called the dogs in Hull “very patient”?', null],
    ['Who won the 149th dog show in Hull?', 'ordinal'],
    ['Who called the dogs in Hull “quite impatient”?', 'quote'],
    ['Why did Bo come out at the dog show in Hull?', 'premise'],
    ['Why are the dogs in Hull dangerous?', 'reversed'],
    ['In which towns did the farmer faint?', 'filler'],
    ['Who stole the two silver cups?', 'filler'],
    ['What is the name of the ewe that escaped?', 'detail'],
    ['Why did the finder keep the lost purse?', 'reversed'],
    ['Which oil firms paid for the tents?', 'thing'],
  ])('of a show: %s', (question, lacks) => {
    expect(fitEnglish(question)(SHOW).lacks).toBe(lacks)
  })
})
