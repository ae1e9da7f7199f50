import { learnProblems } from '../api/problems'
import { withWords } from '../ui/language'
import { afterFirstPage } from '../ui/screen'

/** A lazy file of a room, together with all it may have to say. */
export function room<File>(file: () => Promise<File>): () => Promise<File> {
  return withWords(async () => {
    const [page] = await Promise.all([file(), learnProblems()])
    return page
  })
}

/** Right after the first page: what a refusal is explained with. A failure leaves the server's own words. */
export function learnToExplain() {
  afterFirstPage(room(() => Promise.resolve()))().catch(() => undefined)
}
