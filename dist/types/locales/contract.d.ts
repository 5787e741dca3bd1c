/**
 * The widget's own words in one language, as far as the first question needs them.
 * `{name}` marks where something is put in.
 */
import type { SurveyLocale } from './survey-contract';
export interface Locale {
    close: string;
    back: string;
    next: string;
    noPreference: string;
    yes: string;
    no: string;
    /** Places: n, total. */
    progress: string;
    /** The result, before all is asked. */
    showNow: string;
    /** A wish in words; place: value. */
    upTo: string;
    from: string;
    loading: string;
    failed: string;
    retry: string;
}
/** The words of what comes of answers, fetched with it: a second file a language. */
export interface ResultLocale {
    startAgain: string;
    yourAnswers: string;
    /** What a chip does; places: question, answer. */
    change: string;
    /** Heading of the products while questions remain. */
    soFar: string;
    /** Heading of the products when none remains. */
    results: string;
    /** Heading of the shelf of close ones below full matches; place: wishes. */
    closeShelf: string;
    /** The same when nothing meets every must; place: wishes. */
    nothingHasAll: string;
    viewProduct: string;
    addToCart: string;
    adding: string;
    added: string;
    /** On the button of a product that comes in several forms. */
    choose: string;
    /** Why it was not put in: no form of it was chosen. */
    chooseFirst: string;
    addFailed: string;
    soldOut: string;
    preOrder: string;
    /** A field of which nothing is known. */
    unknown: string;
    not: string;
    /** A word that a product lacks; place: value. */
    without: string;
    /** Said by screen readers before a reason. */
    matches: string;
    misses: string;
    /** Where an earlier dialogue was left. */
    resume: string;
    seeResults: string;
    /** Lets go of one wish; place: wish. */
    drop: string;
    /** One more question after all. */
    askMore: string;
    /** Below an option that no product has which meets the rest. */
    noneLeft: string;
    /** What he answered elsewhere, or what all that he looked at has; place: answer. */
    asBefore: string;
    asViewed: string;
    /** Of a question that was not asked for that reason; place: answer. */
    assumed: string;
    /** Announced when products appear, one form for each plural category of the language; place: n. */
    products: Partial<Record<Intl.LDMLPluralRule, string>> & {
        other: string;
    };
    /** Names of the fields that every product has. */
    fields: {
        price: string;
        brand: string;
        availability: string;
    };
}
export type FullLocale = Locale & ResultLocale;
/** The words of messages, fetched with the first of them: a third file a language. */
export interface MessageLocale {
    /** The decline button, by its name in the manifest. */
    decline: {
        close: string;
        'no-thanks': string;
        'not-now': string;
        later: string;
    };
    /** Blocks that show products, ask and tell: headings where the author wrote none, and what is said. */
    recentlyViewed: string;
    boughtBefore: string;
    noLongerSold: string;
    cartHeading: string;
    cartTotal: string;
    nothingFits: string;
    /** Places: n, parts. */
    payInParts: string;
    /** What `parts` is where the amount does not divide; places: first, n, part. */
    unevenParts: string;
    story: string;
    /** Places: n, total. */
    storyStep: string;
    readOn: string;
    /** The basket that comes back. */
    basket: {
        title: string;
        /** What became dearer or cheaper; place: amount. */
        dearer: string;
        cheaper: string;
        soldOut: string;
        gone: string;
        /** Of what can still be had, today. */
        total: string;
        /** Said where it is not all that was in it. */
        rest: string;
        putBack: string;
        /** What to do where the cart holds something else: the choice, and what it means. */
        which: string;
        merge: string;
        merges: string;
        keep: string;
        keeps: string;
        replace: string;
        replaces: string;
        working: string;
        done: string;
        /** Nothing could be put back. */
        failed: string;
        /** Before the lines that the shop did not take. */
        refused: string;
        /** Where the visitor has to put it in himself. */
        openEach: string;
        /** Of a link whose basket is there already. */
        alreadyThere: string;
        seeBasket: string;
    };
    /** Hand-overs: signing up, and having the basket sent. */
    handOver: {
        email: string;
        emailWrong: string;
        tickMissing: string;
        privacy: string;
        signUp: string;
        sendCart: string;
        /** Of a message to the shop. */
        send: string;
        sending: string;
        kept: string;
        /** The shop's mail tool asks once more before it writes. */
        toConfirm: string;
        /** Of a message to the shop: it will be answered. */
        toAnswer: string;
        failed: string;
        /** Of a message to the shop; it is left to him. */
        message: string;
        /** Heading of the two lists; it is left to him. */
        birthday: string;
        day: string;
        month: string;
        birthdayWrong: string;
        /** How much is in the basket, one form for each plural category; place: n. */
        pieces: Partial<Record<Intl.LDMLPluralRule, string>> & {
            other: string;
        };
    };
    /** The words of surveys in the same language: a file of their own. */
    survey(): Promise<{
        survey: SurveyLocale;
    }>;
    /** What a message without a heading is called by screen readers. */
    message: string;
    /** Of an offer: the button, what it says when it was pressed, and where the browser does not let it copy. */
    copy: string;
    copied: string;
    selected: string;
    terms: string;
    /** Place: date. */
    ends: string;
    /** Ways to reach the shop; "WhatsApp" is called so everywhere. */
    contact: {
        email: string;
        phone: string;
        chat: string;
    };
    /** A link to be handed on: buttons. */
    share: {
        share: string;
        copy: string;
        mail: string;
    };
    /** Place: missing. */
    toFreeShipping: string;
    freeShipping: string;
}
