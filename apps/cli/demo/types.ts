/**
 * The shapes of the demo content. Pure data: people, networks, topics and files are named by
 * slug, ages are counted in days before the content is loaded, so that the demo never grows old.
 *
 * Texts are Markdown. A mention is written `@person-slug` (for example `@sara-lindell`); whoever
 * loads the content turns it into the platform's own form.
 */

export type Role = 'reader' | 'contributor' | 'leader' | 'admin';
/** What a membership edge lets through at most; `admin` never flows. */
export type Cap = Exclude<Role, 'admin'>;
export type NetworkKind = 'national' | 'regional' | 'role' | 'project';
export type Visibility = 'open' | 'restricted' | 'hidden';
export type JoinPolicy = 'open' | 'request' | 'invite';
export type Status = 'draft' | 'in_review' | 'published' | 'closed' | 'withdrawn' | 'hidden';

export interface Profession {
  readonly key: string;
  readonly name: string;
}

/** A federation is a network of its own, with the same slug; its staff are the people whose home it is. */
export interface Federation {
  readonly slug: string;
  readonly name: string;
  readonly region: string;
  readonly municipalities: readonly string[];
  readonly description: string;
  /** Publishing in the federation's library asks for a leader's review. */
  readonly needsReview: boolean;
}

export interface Network {
  readonly slug: string;
  readonly name: string;
  readonly kind: NetworkKind;
  readonly description: string;
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly needsReview: boolean;
  /** Whole federations as members. */
  readonly federations: readonly { readonly federation: string; readonly cap: Cap }[];
  /** Contained networks, whose members flow up into this one. */
  readonly networks: readonly { readonly network: string; readonly cap: Cap }[];
  readonly people: readonly { readonly person: string; readonly role: Role }[];
  /** People who were direct members and have left. */
  readonly left: readonly { readonly person: string; readonly role: Role; readonly daysAgo: number }[];
}

export type DemoAccount = 'federation' | 'therapist' | 'leader' | 'administrator';

export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  /** Federation slug. */
  readonly home: string;
  /** Direct role in the home federation. */
  readonly homeRole: Role;
  /** Profession keys. */
  readonly professions: readonly string[];
  readonly title: string;
  readonly bio: string;
  /** Topic slugs: "ask me about". */
  readonly expertise: readonly string[];
  readonly platformRole: 'member' | 'moderator' | 'administrator';
  readonly blocked: boolean;
  readonly demoAccount?: DemoAccount;
}

/** Networks that may see an item, each with the least role it takes. */
export type Audience = readonly { readonly network: string; readonly least: Role }[];

/** Why and by whom something was taken out of sight. */
export interface Removal {
  readonly by: string;
  readonly daysAgo: number;
  readonly reason: string;
}

export interface Comment {
  readonly by: string;
  readonly daysAgo: number;
  readonly text: string;
}

export interface Answer extends Comment {
  readonly accepted?: boolean;
  /** People who marked it helpful. */
  readonly helpful?: readonly string[];
  readonly comments?: readonly Comment[];
  readonly hidden?: Removal;
}

export interface Question {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly home: string;
  readonly audience: Audience;
  readonly status: Status;
  readonly topics: readonly string[];
  /** Profession keys that the question is addressed to. */
  readonly professions: readonly string[];
  /** File names in `files/`. */
  readonly attachments?: readonly string[];
  readonly comments?: readonly Comment[];
  readonly answers: readonly Answer[];
  /** For withdrawn and hidden questions. */
  readonly removal?: Removal;
  readonly followers?: readonly string[];
}

export type MethodLevel = 'individual' | 'group' | 'organisation' | 'structure';

export interface Trial {
  /** The federation that tried it; never the owner. */
  readonly federation: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly when: string;
  readonly forWhom: string;
  readonly changed: string;
  readonly outcome: string;
  readonly again: 'yes' | 'no' | 'maybe';
}

export interface Method {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly needAndAim: string;
  readonly level: readonly MethodLevel[];
  readonly targetGroup: string;
  /** `document` is a document slug. */
  readonly materials: readonly { readonly label: string; readonly url?: string; readonly document?: string }[];
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly performer: string;
  readonly form: string;
  readonly placeAndPrerequisites: string;
  readonly scopeAndTime: string;
  readonly partners: string;
  readonly adaptation: string;
  readonly changes: string;
  readonly goals: readonly {
    readonly goal: string;
    readonly achieved: 'yes' | 'partly' | 'no';
    readonly outcome: string;
  }[];
  readonly participantsAndIndicators: string;
  readonly equality: string;
  readonly obstacles: readonly { readonly obstacle: string; readonly solution: string }[];
  readonly lessons: readonly { readonly party: string; readonly lesson: string }[];
  readonly continuation: string;
  readonly cost: string;
  readonly evidence: string;
  /** Person slug. */
  readonly contact: string;
  readonly diaryNumber: string;
  /** Days from loading; below zero means overdue. */
  readonly reviewDate: { readonly inDays: number };
  /** Owning federation. */
  readonly home: string;
  readonly authors: readonly string[];
  readonly status: Status;
  readonly daysAgo: number;
  /** The leader who published it, when published. */
  readonly publishedBy?: string;
  readonly audience: Audience;
  readonly topics: readonly string[];
  readonly professions: readonly string[];
  readonly trials: readonly Trial[];
}

export type DocumentType =
  'slutrapport' | 'delrapport' | 'rutin' | 'mall' | 'avtal' | 'protokoll' | 'presentation' | 'underlag' | 'annat';

export interface DocumentVersion {
  /** File name in `files/`. */
  readonly file: string;
  readonly note: string;
  readonly by: string;
  readonly daysAgo: number;
}

export interface Document {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly type: DocumentType;
  /** Owning federation. */
  readonly home: string;
  readonly authors: readonly string[];
  readonly status: Status;
  readonly publishedBy?: string;
  readonly audience: Audience;
  readonly topics: readonly string[];
  readonly diaryNumber: string;
  readonly reviewDate: { readonly inDays: number };
  /** Oldest first. */
  readonly versions: readonly DocumentVersion[];
}

export interface DemoContent {
  readonly professions: readonly Profession[];
  readonly federations: readonly Federation[];
  readonly networks: readonly Network[];
  readonly people: readonly Person[];
  readonly questions: readonly Question[];
  readonly methods: readonly Method[];
  readonly documents: readonly Document[];
}
