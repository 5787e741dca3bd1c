import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { stamp } from '../../src/cli/write-stamp'
import { loadManifest } from '../../src/manifest'

const small = {
  catalog: { url: '/catalog.json' },
  guides: {
    fans: {
      title: 'Fans',
      questions: [{ id: 'room', type: 'choice', ask: 'Room?', options: [{ id: 'bed', label: 'Bed' }] }],
    },
  },
}

async function load(body: BodyInit | null, init: ResponseInit = {}) {
  const problems: string[] = []
  const reply = Promise.resolve(new Response(body, init))
  const manifest = await loadManifest(reply, (code, message, path) =>
    problems.push([code, path, message].filter(Boolean).join(' | ')),
  )
  return { manifest, problems }
}

describe('the manifest that the tag names', () => {
  it('runs, checked on the page, when nobody has stamped it', async () => {
    const { manifest, problems } = await load(JSON.stringify(small))
    expect(problems).toEqual([])
    expect(manifest?.guides.fans?.result.show).toBe(3)
  })

  it('runs as it is when it is stamped', async () => {
    const { manifest } = check(small)
    const stamped = await load(stamp(manifest!))
    expect(stamped.problems).toEqual([])
    expect(stamped.manifest).toMatchObject(JSON.parse(JSON.stringify(manifest)))
  })

  it('loses a guide that is wrong, says why with its path, and runs the others', async () => {
    const source = { ...small, guides: { ...small.guides, broken: { title: 'x', questions: [] } } }
    const { manifest, problems } = await load(JSON.stringify(source))
    expect(Object.keys(manifest!.guides)).toEqual(['fans'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^manifest \| guides\.broken/)
  })

  it.each([
    ['missing', 'not found', { status: 404 }, 'http'],
    ['HTML', '<!doctype html><title>Shop</title>', {}, 'html'],
    ['not JSON', '{"guides":', {}, 'not-json'],
    ['empty', '', {}, 'not-json'],
    ['5 MB long', `{"x":"${'a'.repeat(5 << 20)}"}`, {}, 'too-large'],
    ['nested 1,000 deep', '['.repeat(1000) + ']'.repeat(1000), {}, 'too-deep'],
    ['no object', '[1,2]', {}, 'not-json'],
  ])('that is %s gives one problem, and nothing runs', async (_, body, init, code) => {
    const { manifest, problems } = await load(body, init)
    expect(manifest).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`manifest-unreadable | cannot be used (${code})`)
  })

  it('that never came gives one problem too', async () => {
    const problems: string[] = []
    expect(await loadManifest(Promise.resolve(undefined), code => problems.push(code))).toBeNull()
    expect(problems).toEqual(['manifest-unreadable'])
  })
})
