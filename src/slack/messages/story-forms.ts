// Forms for editors: a story goes into another one, or some of its articles leave it.
import type { types } from '@slack/bolt'
import type { Lang } from '../../language/language.ts'
import { clip, esc, plain } from '../escape.ts'
import { say } from '../texts.ts'
import type { StoryChoices } from '../use-cases.ts'
import { section } from './blocks.ts'
import { choiceField, choicesField } from './form-fields.ts'
import { type FormMemory, form } from './forms.ts'
import { shownDay } from './shown-dates.ts'

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

/** An option of Slack's menus holds 75 characters. */
function titled(at: Date, text: string, lang: Lang): string {
  return clip(`${shownDay(at.toISOString().slice(0, 10), lang)} · ${plain(text)}`, 75)
}
