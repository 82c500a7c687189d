// The emoji names that messages use here; an unknown name stays as it was typed.
import { h } from './dom.js'
import { say } from './page-texts.js'

const EMOJI = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  eyes: '👀',
  tada: '🎉',
  heart: '❤️',
  raised_hands: '🙌',
  pray: '🙏',
  wave: '👋',
  bulb: '💡',
  fire: '🔥',
  question: '❓',
  grey_question: '❔',
  exclamation: '❗',
  warning: '⚠️',
  rotating_light: '🚨',
  no_entry: '⛔',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  calendar: '📅',
  spiral_calendar_pad: '🗓️',
  date: '📅',
  clock: '🕒',
  alarm_clock: '⏰',
  bell: '🔔',
  no_bell: '🔕',
  mute: '🔇',
  newspaper: '📰',
  link: '🔗',
  chart_with_upwards_trend: '📈',
  chart_with_downwards_trend: '📉',
  bar_chart: '📊',
  mag: '🔍',
  memo: '📝',
  pencil: '📝',
  pencil2: '✏️',
  pushpin: '📌',
  round_pushpin: '📍',
  paperclip: '📎',
  page_facing_up: '📄',
  file_folder: '📁',
  inbox_tray: '📥',
  outbox_tray: '📤',
  speech_balloon: '💬',
  thought_balloon: '💭',
  robot_face: '🤖',
  gear: '⚙️',
  wrench: '🔧',
  lock: '🔒',
  unlock: '🔓',
  key: '🔑',
  satellite: '🛰️',
  satellite_antenna: '📡',
  globe_with_meridians: '🌐',
  cloud: '☁️',
  handshake: '🤝',
  office: '🏢',
  bank: '🏦',
  moneybag: '💰',
  won: '💴',
  flag: '🏁',
  checkered_flag: '🏁',
  triangular_flag_on_post: '🚩',
  'flag-kr': '🇰🇷',
  'flag-us': '🇺🇸',
  kr: '🇰🇷',
  us: '🇺🇸',
  red_circle: '🔴',
  large_red_circle: '🔴',
  large_orange_circle: '🟠',
  large_yellow_circle: '🟡',
  large_green_circle: '🟢',
  large_blue_circle: '🔵',
  white_circle: '⚪',
  black_circle: '⚫',
  large_green_square: '🟩',
  large_yellow_square: '🟨',
  large_red_square: '🟥',
  arrow_right: '➡️',
  arrow_left: '⬅️',
  arrow_up: '⬆️',
  arrow_down: '⬇️',
  arrows_counterclockwise: '🔄',
  repeat: '🔁',
  recycle: '♻️',
  heavy_plus_sign: '➕',
  heavy_minus_sign: '➖',
  new: '🆕',
  ok: '🆗',
  sos: '🆘',
  information_source: 'ℹ️',
  sparkles: '✨',
  star: '⭐',
  zap: '⚡',
  boom: '💥',
  stopwatch: '⏱️',
  construction: '🚧',
  movie_camera: '🎥',
  film_frames: '🎞️',
  clapper: '🎬',
  vhs: '📼',
  floppy_disk: '💾',
  scroll: '📜',
  books: '📚',
  bookmark: '🔖',
  label: '🏷️',
  busts_in_silhouette: '👥',
  bust_in_silhouette: '👤',
  slightly_smiling_face: '🙂',
  smile: '😄',
  thinking_face: '🤔',
  ok_hand: '👌',
  clap: '👏',
  muscle: '💪',
  point_right: '👉',
  rocket: '🚀',
}

/** @param {string} name without colons */
export function emoji(name) {
  return EMOJI[name] ?? null
}

/** Puts emoji in the place of `:names:` in plain text. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => EMOJI[name] ?? whole)
}

/** Round marks of a state: drawn, so that they look alike with every font and with none for emoji. */
const DOTS = {
  large_green_circle: 'green',
  large_yellow_circle: 'yellow',
  large_orange_circle: 'orange',
  red_circle: 'red',
  white_circle: 'white',
}

/** The same as nodes, for text with marks: round marks are drawn. @returns {(string | Node)[]} */
export function emojiNodes(text) {
  return text.split(/(:[a-z_]+_circle:)/).map((part) => {
    const colour = DOTS[part.slice(1, -1)]
    if (!colour) return withEmoji(part)
    return h('span', { class: `dot ${colour}`, role: 'img', 'aria-label': say(`mark.${colour}`) })
  })
}

/** What the reaction menu offers. */
export const QUICK_REACTIONS = ['+1', '-1', 'eyes', 'white_check_mark', 'tada', 'thinking_face']
