/** The filters: which days, which device, which segment. */
import { presetRange, presetsOf } from './filter'
import type { Changes, View } from './view'

/** Buckets as options: days by their date, weeks by their Monday. */
const Bucket = (given: {
  label: string
  value: number
  from: number
  to: number
  view: View
  choose: (at: number) => void
}) => {
  const { label, value, from, to, view, choose } = given
  const { axes } = view.report
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => choose(Number(event.currentTarget.value))}>
        {axes.buckets.map((day, at) =>
          at < from || at > to ? null : (
            <option key={day} value={at} selected={at === value}>
              {view.say.day(day)}
            </option>
          ),
        )}
      </select>
    </label>
  )
}

export const Filters = ({ view, changes: { setFilter } }: { view: View; changes: Changes }) => {
  const { report, filter, say } = view
  const { words } = say
  const { axes } = report
  const last = axes.buckets.length - 1
  const isWeeks = axes.bucket === 'week'
  return (
    <form class="filters" aria-label={words.filters} onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend class="unseen">{words.dates}</legend>
        {presetsOf(report).map(preset => (
          <label key={preset} class="preset">
            <input
              type="radio"
              name="days"
              value={preset}
              checked={filter.preset === preset}
              onChange={() => setFilter(presetRange(report, preset))}
            />
            <span>
              {preset === 'all'
                ? words.allDays
                : isWeeks
                  ? words.lastWeeks(Math.round(preset / 7))
                  : words.lastDays(preset)}
            </span>
          </label>
        ))}
      </fieldset>
      <Bucket
        label={words.from}
        value={filter.from}
        from={0}
        to={last}
        view={view}
        choose={from => setFilter({ from, to: Math.max(from, filter.to), preset: null })}
      />
      <Bucket
        label={isWeeks ? words.toWeek : words.to}
        value={filter.to}
        from={filter.from}
        to={last}
        view={view}
        choose={to => setFilter({ to, preset: null })}
      />
      <label>
        <span>{words.device}</span>
        <select
          value={filter.device ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ device: value === '' ? null : Number(value) })
          }
        >
          <option value="" selected={filter.device === null}>
            {words.devices.all}
          </option>
          {axes.devices.map((device, at) => (
            <option key={device} value={at} selected={at === filter.device}>
              {words.devices[device]}
            </option>
          ))}
        </select>
      </label>
      {axes.segments.length > 1 && (
        <label>
          <span>{words.segment}</span>
          <select
            value={filter.segment}
            onChange={event => setFilter({ segment: Number(event.currentTarget.value) })}
          >
            {axes.segments.map(({ id }, at) => (
              <option key={id} value={at} selected={at === filter.segment}>
                {id === '' ? words.everybody : id}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  )
}
