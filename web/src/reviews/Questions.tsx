import { useLingui } from '@lingui/react/macro'
import type { Inspection } from '../api/types'
import { Day } from '../ui/Figures'
import { Panel } from '../ui/Panel'
import { mayRecord } from './may'
import { questions } from './names'
import { SavedText } from './SavedText'
import { useRecord } from './useReviewing'

/** The six coaching questions: five are asked, one is read from activities and evidence. */
export function Questions({ inspection }: { inspection: Inspection }) {
  const { t, i18n } = useLingui()
  const record = useRecord(inspection)
  const acted = inspection.facts.economic_buyer_acted
  return (
    <Panel title={t`Six questions`} aside={inspection.before && <Day day={inspection.before.held_on} />}>
      <div className="inspection-part">
        {questions.map(question => (
          <SavedText
            key={question.id}
            label={i18n._(question.name)}
            value={inspection.answers[question.id] ?? ''}
            before={inspection.before?.answers[question.id]}
            isReadOnly={!mayRecord(inspection)}
            onSave={text => record.mutate({ answers: { [question.id]: text } })}
          />
        ))}
        <p>
          <b>{t`When did the economic buyer last act?`}</b> {acted ? <Day day={acted} /> : <span className="inspection-late">{t`Nothing shows that they did`}</span>}
          {inspection.facts.economic_buyer && ` · ${inspection.facts.economic_buyer}`}
        </p>
      </div>
    </Panel>
  )
}
