import * as z from 'zod';
import { aroundName, terms, wordList, words } from './schema-parts.ts';

/** `languages/<lang>.json`: the interface words. `{…}` marks what the program fills in. */
export const languageSchema = z.strictObject({
  /** The language's own name. */
  name: words,
  dir: z.enum(['ltr', 'rtl']),
  /** How the language says who does what to whom, as far as the detector needs it. */
  grammar: z.strictObject({
    /** Where the verb stands in a plain sentence: after the subject, at the end, or first. */
    order: z.enum(['svo', 'sov', 'vso']),
    /** "And", "or" between the names of a list. A `~` stands for a name that it is joined to: "و~". */
    and: wordList,
    /** What stands between a thing and its owner, as in "army of Venezuela" and "Venezuela's army". */
    genitive: z.array(words),
    /** What makes a name the place or the target of what is done: "in ~", "~에". */
    oblique: z.array(aroundName).min(1),
  }),
  /** What an editor looks for in a card of this language; written like the words of signals. */
  editorial: z.strictObject({
    /** The news report that gives the statement. */
    report: terms,
    /** That nobody else has confirmed it. */
    unconfirmed: terms,
    /** Words of a judge, which a card never uses: "false", "hoax", "fact-check", "regime". */
    judging: terms,
  }),
  extension: z.strictObject({
    name: words.max(75),
    description: words.max(132),
    /** The toolbar icon's tip while notes are off everywhere. */
    off: words,
    /** What the keyboard commands do, in the browser's list of them. */
    jumpCommand: words,
    pauseCommand: words,
    /** In the menu that the browser opens on selected text. */
    explainSelection: words,
  }),
  card: z.strictObject({
    /** Accessible name of the note; `{title}` is the card's title. */
    label: words.includes('{title}'),
    readArticle: words,
    hideOnSite: words,
    close: words,
    open: words,
    removePill: words,
    scope: words,
    speaksOf: words.includes('{list}'),
    doesNotSpeakOf: words.includes('{list}'),
    unknown: words,
    /** What somebody has said of a part of the rumour, after its name and a colon: "troops: denied (2019)". */
    denied: words,
    acknowledged: words,
    neither: words,
    notAddressed: words,
    /** Heading of what has happened since the statement. */
    changed: words,
    /** Heading of whose statement it is. */
    interest: words,
    /** Said where the card was last compared with its sources more than 180 days ago. */
    stale: words.includes('{date}'),
    /** Said where the page is newer than the latest statement that is known. */
    newer: words.includes('{date}'),
    why: words,
    /** Said under the passages: each is a button. */
    whyHint: words,
    /** Said when a passage was pressed that the page has taken away since. */
    passageGone: words,
    /** The button that opens the choices below, and those choices. */
    more: words,
    alwaysPill: words,
    snoozeDay: words,
    snoozeWeek: words,
    notAbout: words,
    settings: words,
    /** What stands in the note's place after a choice, beside the button that takes it back. */
    undo: words,
    doneAlwaysPill: words,
    doneSnoozed: words.includes('{date}'),
    doneHidden: words.includes('{site}'),
    doneNotAbout: words,
    /** The button that shows the report of a wrong match, and what stands above the report. */
    report: words,
    reportText: words,
    copy: words,
    copied: words,
    notCopied: words,
    /** Asked in the card after three were closed in less than three seconds each. */
    quickOffer: words,
    quickYes: words,
    quickNo: words,
    /** Said of selected text that the reader wanted explained. */
    notOnTopic: words,
    inAnotherLanguage: words,
    /** Label of the list in which the reader picks the note's language. */
    language: words,
    /** Said where the page itself carries a review of a claim (schema.org `ClaimReview`). */
    claimReview: words,
  }),
  popup: z.strictObject({
    thisPage: words,
    pageOfTab: words,
    matched: words,
    matchedPill: words,
    nothing: words,
    notChecked: words,
    paused: words,
    hiddenSince: words.includes('{site}').includes('{date}'),
    snoozed: words.includes('{date}'),
    wrongMatch: words,
    /** Ends a snooze. */
    resume: words,
    passages: words,
    everywhere: words,
    onSite: words.includes('{site}'),
    article: words,
    tabs: words,
    sideBySide: words,
    openInTab: words,
    /** Opens the side panel or sidebar of the browser. */
    openBeside: words,
    textSize: words,
    smaller: words,
    larger: words,
    copy: words,
    print: words,
    notSaved: words,
  }),
  /** Said where an organisation manages the browser: beside what its policy has fixed, and of a site without notes. */
  managed: z.strictObject({
    fixed: words,
    site: words.includes('{site}'),
  }),
  /** The page that opens after the installation. `does` and `never` have at most sixty words together. */
  welcome: z.strictObject({
    title: words,
    does: words,
    never: words,
    example: words,
  }),
  /** The page of settings. */
  options: z.strictObject({
    title: words,
    stays: words,
    unreadable: words,
    notes: words,
    form: words,
    formCard: words,
    formReported: words,
    formPill: words,
    corner: words,
    cornerAuto: words,
    bottomRight: words,
    bottomLeft: words,
    topRight: words,
    topLeft: words,
    limit: words,
    noLimit: words,
    limitDay: words.includes('{count}'),
    limitText: words,
    closeText: words,
    quickText: words,
    closedTabs: words.includes('{count}'),
    forgetClosed: words,
    sites: words,
    noSites: words,
    since: words.includes('{date}'),
    showAgain: words.includes('{site}'),
    wrong: words,
    noWrong: words,
    forget: words,
    languages: words,
    interfaceLanguage: words,
    browserLanguage: words,
    noteLanguage: words,
    pageLanguage: words,
    onPagesIn: words.includes('{language}'),
    file: words,
    fileText: words,
    export: words,
    import: words,
    imported: words,
    /** `{reason}` is one of the three below. */
    importFailed: words.includes('{reason}'),
    notSettings: words,
    newerSettings: words,
    tooLarge: words,
    reset: words,
    resetDone: words,
    keyboard: words,
    openPopup: words,
    noKey: words,
    keyboardText: words,
  }),
});
