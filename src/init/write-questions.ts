/** The chosen candidates as questions, each with its id, and with askIf where it is about some categories only. */
import type { Candidate } from './candidate'
import { CATEGORY } from './category-field'
import type { Language } from './say-draft'
import { uniqueIds } from './unique-id'
import { priceQuestion, type QuestionSource, writeQuestion } from './write-question'

/** The questions as the manifest has them; what only some categories have is asked after the category. */
export function writeQuestions(asked: readonly Candidate[], language: Language): QuestionSource[] {
  const ids = uniqueIds()
  const written: QuestionSource[] = []
  const idOf = new Map<string, string>()
  let gate = ''
  for (const one of asked) {
    const { profile, categories, options } = one
    const name = categories?.length === 1 ? `${profile.plain} ${categories[0]}` : profile.plain
    const id = ids(profile.field === 'price' ? 'budget' : name, `q${written.length + 1}`)
    if (profile.field === 'price') {
      written.push(priceQuestion(id, language))
      continue
    }
    const answers = categories?.flatMap(word => idOf.get(word) ?? [])
    const question = writeQuestion(
      one,
      id,
      language,
      answers && { type: 'answered', question: gate, in: answers },
    )
    if (CATEGORY.test(profile.plain) && !gate && 'options' in question) {
      gate = id
      options.forEach((option, i) => {
        if (option.word) idOf.set(option.word.toLowerCase(), question.options![i]!.id)
      })
    }
    written.push(question)
  }
  return written
}
