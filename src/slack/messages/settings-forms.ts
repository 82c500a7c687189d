// The settings of a person and of a channel, as forms.
import type { types } from '@slack/bolt'
import { zoneName } from '../../language/format-date.ts'
import type { Lang } from '../../language/language.ts'
import { esc } from '../escape.ts'
import { say } from '../texts.ts'
import type { ChannelSettings, PersonSettings, WatchFace } from '../use-cases.ts'
import { context } from './blocks.ts'
import { choiceField, choicesField, textField, tickField, timeField } from './form-fields.ts'
import { form, topicChoices } from './forms.ts'

/** A person's own settings. */
export function settingsForm(
  settings: PersonSettings,
  watch: WatchFace,
  lang: Lang,
  zone: string,
): types.ModalView {
  const languages = (['auto', 'en', 'ko'] as const).map((value) => ({
    value,
    text: say(lang, `settings.language.${value}`),
  }))
  return form('settings', say(lang, 'settings.title'), say(lang, 'form.save'), lang, {}, [
    choiceField('lang', say(lang, 'settings.language'), languages, settings.lang ?? 'auto'),
    tickField(
      'directMessages',
      say(lang, 'settings.dm'),
      say(lang, 'settings.dm.on'),
      settings.directMessages,
    ),
    choicesField(
      'topics',
      say(lang, 'settings.topics'),
      topicChoices(watch, lang),
      settings.topics,
    ),
    ...quietFields(settings.quietHours, zone, lang),
  ])
}

/** A channel's settings, for editors. */
export function channelForm(
  settings: ChannelSettings,
  watch: WatchFace,
  lang: Lang,
): types.ModalView {
  const languages = (['en', 'ko'] as const).map((value) => ({
    value,
    text: say(lang, `settings.language.${value}`),
  }))
  const hint = say(lang, 'settings.optional')
  const number = (value: number | null) => (value === null ? '' : String(value))
  const memory = { channel: settings.channel }
  return form(
    'channel-settings',
    say(lang, 'settings.channelTitle'),
    say(lang, 'form.save'),
    lang,
    memory,
    [
      choiceField('lang', say(lang, 'settings.language'), languages, settings.lang),
      choicesField(
        'topics',
        say(lang, 'settings.topics'),
        topicChoices(watch, lang),
        settings.topics,
      ),
      textField('threshold', say(lang, 'settings.threshold'), {
        optional: true,
        hint,
        initial: number(settings.threshold),
        max: 5,
      }),
      textField('capPerHour', say(lang, 'settings.cap'), {
        optional: true,
        hint,
        initial: number(settings.capPerHour),
        max: 5,
      }),
      tickField(
        'digest',
        say(lang, 'settings.digest'),
        say(lang, 'settings.digest.on'),
        settings.digest,
      ),
      ...quietFields(settings.quietHours, watch.zone, lang),
    ],
  )
}

function quietFields(
  quiet: PersonSettings['quietHours'],
  zone: string,
  lang: Lang,
): types.KnownBlock[] {
  return [
    timeField('quietFrom', say(lang, 'settings.quietFrom'), quiet?.from ?? null),
    timeField('quietTo', say(lang, 'settings.quietTo'), quiet?.to ?? null),
    context(say(lang, 'settings.quietHint', { zone: esc(zoneName(zone, lang)) })),
  ]
}
