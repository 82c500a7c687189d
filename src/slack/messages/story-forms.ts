// Forms about a story: it goes into another one, some of its articles leave it, or a phrase of it is not relevant.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import { clip, esc, plain } from '../escape.ts'
import { say } from '../texts.ts'
import type { StoryChoices } from '../use-cases.ts'
import { context, section } from './blocks.ts'
import { choiceField, choicesField, textField } from './form-fields.ts'
import { type FormMemory, form } from './forms.ts'
import { formatDay } from '../../language/format-date.ts'

/** Chooses the story that this one goes into; null when there is no other. */
export function mergeForm(
  found: StoryChoices,
  lang: Lang,
  memory: FormMemory,
): types.ModalView | null {
  const { story, others } = found
  const choices = others.map((other) => ({
    value: String(other.storyId),
    text: titled(other.at, other.headline, lang),
  }))
  if (choices.length === 0) return null
  const kept = { ...memory, storyId: story.storyId }
  const headline = esc(clip(story.headline, 300))
  const what = say(lang, 'form.merge.what', { headline, n: story.articles.length })
  const title = say(lang, 'form.merge.title')
  return form('merge-stories', title, say(lang, 'form.merge.send'), lang, kept, [
    section(what),
    choiceField('into', say(lang, 'form.merge.into'), choices, ''),
  ])
}

/** Chooses the articles that leave the story; null when it has one only. */
export function splitForm(
  found: StoryChoices,
  lang: Lang,
  memory: FormMemory,
): types.ModalView | null {
  const { story } = found
  if (story.articles.length < 2) return null
  const choices = story.articles.map((article) => ({
    value: String(article.id),
    text: titled(article.publishedAt, `${article.publisher}: ${article.title}`, lang),
  }))
  const kept = { ...memory, storyId: story.storyId }
  const title = say(lang, 'form.split.title')
  return form('split-story', title, say(lang, 'form.split.send'), lang, kept, [
    section(`*${esc(clip(story.headline, 300))}*`),
    choicesField('articles', say(lang, 'form.split.which'), choices, [], { optional: false }),
  ])
}

/** Which words of a message mark what is not wanted. */
export function phraseForm(headline: string, memory: FormMemory, lang: Lang): types.ModalView {
  const title = say(lang, 'form.phrase.title')
  return form('narrow', title, say(lang, 'form.save'), lang, memory, [
    section(`*${esc(clip(headline, 300))}*`),
    textField('phrase', say(lang, 'form.phrase.which'), { max: 60 }),
    context(say(lang, 'form.phrase.hint')),
  ])
}

/** An option of Slack's menus holds 75 characters. */
function titled(at: Date, text: string, lang: Lang): string {
  return clip(`${formatDay(at.toISOString().slice(0, 10), lang)} · ${plain(text)}`, 75)
}
