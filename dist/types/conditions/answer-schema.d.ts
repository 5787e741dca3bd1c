/** The condition that looks at an answer: of a campaign's audience, and of a question's askIf. */
import * as z from 'zod/mini';
export declare const answered: z.ZodMiniObject<{
    type: z.ZodMiniLiteral<"answered">;
    question: z.ZodMiniString<string>;
    guide: z.ZodMiniOptional<z.ZodMiniString<string>>;
    in: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>>;
    atLeast: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    atMost: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    within: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
type AnsweredCondition = z.output<typeof answered>;
export type AnswerCondition = AnsweredCondition | {
    all: AnswerCondition[];
} | {
    any: AnswerCondition[];
} | {
    not: AnswerCondition;
};
export declare const answerCondition: z.ZodMiniType<AnswerCondition>;
export {};
