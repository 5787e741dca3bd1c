/** The blocks by which visitor and shop stay in touch, as authors write them: ways to reach it, a link for friends, addresses that are left. */
import * as z from 'zod/mini'
import { address, described, text } from '../lib/vocabulary'

export const contact = described(
  z
    .strictObject({
      type: z.literal('contact'),
      text: z.optional(text),
      email: z.optional(
        described(
          z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/, 'write an e-mail address')),
          'Where the shop reads mail.',
        ),
      ),
      phone: z.optional(
        described(
          z
            .string()
            .check(z.regex(/^\+?[\d ()./-]{5,24}$/, 'write a phone number such as "+34 600 000 000"')),
          'With its country: "+34 912 345 678".',
        ),
      ),
      whatsapp: z.optional(
        described(
          z.string().check(z.regex(/^\+[\d ]{7,20}$/, 'write it with its country: "+34 600 000 000"')),
          'Number of the shop’s WhatsApp.',
        ),
      ),
      chat: z.optional(described(address, 'Where the shop’s own chat is.')),
      hours: z.optional(described(text, 'When somebody answers.')),
    })
    .check(
      z.refine(
        ({ email, phone, whatsapp, chat }) => email || phone || whatsapp || chat,
        'give at least one of email, phone, whatsapp, chat',
      ),
    ),
  'Ways to reach the shop: mail, phone, WhatsApp, chat. Nothing is sent; they are links.',
)

export const share = described(
  z.strictObject({
    type: z.literal('share'),
    text: z.optional(described(text, 'What stands above it.')),
    href: described(address, 'The link to be handed on.'),
    message: z.optional(described(text, 'What goes with it where he sends it.')),
  }),
  'A link to be handed on to a friend: by the device’s own way of sharing, or copied.',
)

const consentText = described(
  text,
  'What the visitor agrees to, beside a box that is never ticked for him. Kept with the time as evidence.',
)
const privacy = described(address, 'The shop’s privacy notice.')
const version = z.optional(
  described(z.string().check(z.maxLength(40)), 'Which wording of it this is, for your records: "2026-11".'),
)

export const signUp = described(
  z.strictObject({
    type: z.literal('sign-up'),
    topic: described(
      z._default(z.enum(['newsletter', 'contact', 'back-in-stock', 'price-drop', 'birthday']), 'newsletter'),
      'What for. "contact": that the shop answers him; "back-in-stock" and "price-drop" are about the product of this page; "birthday" asks for day and month.',
    ),
    text: z.optional(text),
    consent: consentText,
    version,
    privacy,
    confirm: described(
      z._default(z.boolean(), true),
      'Of a newsletter: your mail tool asks once more, by a mail with a link, before it writes (double opt-in), and the visitor is told to look for that mail. It reaches your receiver as "optIn".',
    ),
  }),
  'An e-mail address, with consent; with "topic": "contact" also a few lines to the shop.',
)

export const saveCart = described(
  z.strictObject({
    type: z.literal('save-cart'),
    text: z.optional(text),
    consent: consentText,
    version,
    privacy,
  }),
  'The visitor has his basket sent to him by e-mail.',
)
