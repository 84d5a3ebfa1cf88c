import { heading, item, text, type WordBlock, type WordDocument } from '../../report/word-document.js'
import type { LetterWords } from '../messages/load-words.js'

/** What the two templates that come with the tool look like; an office changes them in Word. */
export interface LetterTemplates {
  readonly letter: WordDocument
  readonly agreement: WordDocument
}

/** What a paper has beside its text. */
type Frame = Pick<WordDocument, 'locale' | 'made' | 'pageWords'>

export function letterTemplates(words: LetterWords, frame: Frame): LetterTemplates {
  const { letter, agreement } = words
  return {
    letter: paperOf(letter.title, letterBlocks(words), words, frame),
    agreement: paperOf(agreement.title, agreementBlocks(words), words, frame),
  }
}

function paperOf(
  title: string,
  blocks: readonly WordBlock[],
  { names }: LetterWords,
  frame: Frame,
): WordDocument {
  const top = [braced(names.draft), braced(names.marks)]
  return {
    ...frame,
    title,
    subject: title,
    // A page that is printed or sent alone says it too.
    footer: top.join(' '),
    blocks: [...top.map((line) => text(line, true)), { kind: 'title', text: title }, ...blocks],
  }
}

const braced = (name: string): string => `{{${name}}}`

function letterBlocks({ letter, names }: LetterWords): WordBlock[] {
  return [
    text(letter.to),
    text(letter.place),
    text(letter.salutation),
    text(letter.intro),
    heading(letter.figures),
    text(braced(names.facts)),
    ...letter.items.map(item),
    heading(letter.members),
    text(braced(names.members)),
    text(braced(names.caution)),
    heading(letter.ask),
    ...letter.questions.map(item),
    text(letter.answer),
    text(letter.close),
    text(letter.sign),
    heading(letter.sources),
    text(braced(names.sources)),
  ]
}

function agreementBlocks({ agreement, names }: LetterWords): WordBlock[] {
  return [
    text(agreement.subject),
    heading(agreement.parties),
    text(braced(names.members)),
    heading(agreement.purpose),
    text(agreement.purposeText),
    text(braced(names.facts)),
    heading(agreement.figures),
    text(agreement.figuresText),
    text(braced(names.caution)),
    heading(agreement.lead),
    text(agreement.leadText),
    heading(agreement.open),
    ...agreement.openItems.map(item),
    heading(agreement.signatures),
    text(braced(names.signatures)),
    heading(agreement.sources),
    text(braced(names.sources)),
  ]
}
