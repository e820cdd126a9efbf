import type { ComponentProps } from 'preact';
import type { GuardianStatus, PinAnswer } from '../../guardian/guardian-status.ts';
import { isLockedSetting } from '../../guardian/seal.ts';
import type { Hotline } from '../../hotlines/hotline.ts';
import type { BundledFacts } from '../../packs/pack-facts.ts';
import { Brand } from '../page/brand.tsx';
import { ChoiceField } from '../page/choice-field.tsx';
import { HelpLink } from '../page/help-link.tsx';
import { useNotice } from '../page/use-notice.tsx';
import { FONT_SIZES } from '../theme.ts';
import type { Translate } from '../translate.ts';
import type { Quiet } from '../warning/quiet-menu.tsx';
import { type ChatKind, ChatsField } from './chats-field.tsx';
import { countriesWithLines } from './countries-with-lines.ts';
import { CoverField } from './cover-field.tsx';
import { EndpointField } from './endpoint-field.tsx';
import type { KeptKey } from './kept-key.ts';
import { KeptList } from './kept-list.tsx';
import { LockSheet } from './lock-sheet.tsx';
import { ManagedNote } from './managed-note.tsx';
import type { Managed } from './managed-settings.ts';
import { PacksInUse } from './packs-in-use.tsx';
import { LANGUAGES, NOTICE_FROM, type Settings, THEMES } from './settings-shape.ts';
import { SitePackField } from './site-pack-field.tsx';
import { type SiteState, SitesField } from './sites-field.tsx';
import { StoredData } from './stored-data.tsx';
import { UnreadableList } from './unreadable-list.tsx';
import { WhereField } from './where-field.tsx';

export interface SettingsProps {
  t: Translate;
  settings: Settings;
  /** The sites that can be read. */
  sites: readonly SiteState[];
  /** Kinds of chats that are read only when asked for. */
  chats: ChatKind[];
  /** Every help line of the packs; they tell which countries are worth asking about. */
  hotlines: readonly Hotline[];
  /** Posts and authors the reader said they know, newest first. */
  known: Record<Quiet, KeptKey[]>;
  /** What came with this build. */
  facts: BundledFacts;
  draftCount: number;
  /** Stored values that could not be read. `key` is null for one that is still in its place. */
  unreadable: { key: string | null; raw: unknown }[];
  /** An organisation's address as it would be used, or null when reports may not go there. */
  checkEndpoint(typed: string): string | null;
  /** What whoever manages the device has set; it cannot be changed here. */
  managed: Managed;
  guardian: GuardianStatus;
  /** Until when this page may change what a PIN locks; 0 when it may not. */
  openUntil: number;
  onPin(pin: string): Promise<PinAnswer>;
  onLock(): void;
  /** All of these reject when it could not be stored; an error named `StorageFull` means there is no room. */
  onChange(change: Partial<Settings>): Promise<void>;
  /** Switches a site. @returns false when the reader told the browser no. Rejects when it could not be stored. */
  onSite(id: string, on: boolean): Promise<boolean>;
  /** Newer ways of reading pages; absent in a build that trusts no one's. */
  sitePack?: Omit<ComponentProps<typeof SitePackField>, 't' | 'say'>;
  /** The reader takes back that they know a post or an author; null means all of them. */
  onUnknow(about: Quiet, key: string | null): Promise<void>;
  onForget(key: string): Promise<void>;
  /** Everything stored, as a JSON file. */
  onExport(): Promise<Blob>;
  onDeleteAll(): Promise<void>;
}

/** Every choice and everything kept, on one page. A choice holds at once; there is no save button. */
export function SettingsPage(props: SettingsProps) {
  const { t, settings } = props;
  const { say, notice } = useNotice();
  const tell = (work: Promise<void>, done: string) =>
    work.then(
      () => say(t(done)),
      (error: Error) => say(t(FAILURES[error?.name] ?? 'page.not-saved')),
    );
  const change = (part: Partial<Settings>) => tell(props.onChange(part), 'settings.saved');
  const locked = props.guardian.by !== 'nobody' && props.openUntil === 0;
  const fixed = (name: keyof Settings) => {
    if (name !== 'sites' && Object.hasOwn(props.managed.settings, name)) return t('managed.fixed');
    return locked && isLockedSetting(name) ? t('guardian.fixed') : '';
  };
  const options = <V extends string | number>(name: string, values: readonly V[]) =>
    values.map((value) => ({ value, label: t(`settings.${name}.${value}`) }));

  return (
    <div class="page settings">
      <header class="bar">
        <Brand name={t('page.name')} />
        <HelpLink t={t} />
      </header>
      <main class="stack">
        <div class="tight">
          <h1>{t('settings.title')}</h1>
          <p class="lead">{t('settings.lead')}</p>
        </div>
        <ManagedNote t={t} managed={props.managed} />
        <LockSheet
          t={t}
          status={props.guardian}
          openUntil={props.openUntil}
          onPin={props.onPin}
          onLock={props.onLock}
        />
        <UnreadableList t={t} unreadable={props.unreadable} onForget={props.onForget} tell={tell} />
        <ChoiceField
          name="language"
          legend={t('settings.language.title')}
          options={options('language', LANGUAGES).map((option) =>
            option.value === 'auto' ? option : { ...option, lang: option.value },
          )}
          value={settings.language}
          fixed={fixed('language')}
          onChoose={(language) => change({ language })}
        />
        <WhereField
          t={t}
          where={settings.whereabouts}
          countries={countriesWithLines(props.hotlines)}
          onChoose={(whereabouts) => change({ whereabouts })}
        />
        <ChoiceField
          name="size"
          legend={t('settings.size.title')}
          options={options('size', FONT_SIZES)}
          value={settings.fontSize}
          onChoose={(fontSize) => change({ fontSize })}
        />
        <ChoiceField
          name="theme"
          legend={t('settings.theme.title')}
          options={options('theme', THEMES)}
          value={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
        <ChoiceField
          name="notice"
          legend={t('settings.notice.title')}
          hint={t('settings.notice.hint')}
          options={options('notice', NOTICE_FROM)}
          value={settings.noticeFrom}
          fixed={fixed('noticeFrom')}
          onChoose={(noticeFrom) => change({ noticeFrom })}
        />
        <CoverField
          t={t}
          cover={settings.coverDanger}
          fixed={fixed('coverDanger')}
          onChoose={(coverDanger) => change({ coverDanger })}
        />
        <SitesField
          t={t}
          sites={props.sites}
          fixed={({ id, on }) =>
            props.managed.settings.sites?.[id] === on ? t('managed.fixed') : fixed('sites')
          }
          onChoose={(id, on) =>
            props.onSite(id, on).then(
              (agreed) => say(t(agreed ? 'settings.saved' : 'settings.sites.refused')),
              (error: Error) => say(t(FAILURES[error?.name] ?? 'page.not-saved')),
            )
          }
        />
        <ChatsField
          t={t}
          chats={props.chats}
          sites={props.sites}
          asked={settings.asked}
          onChoose={(asked) => change({ asked })}
        />
        <EndpointField
          t={t}
          address={settings.reportEndpoint}
          fixed={fixed('reportEndpoint')}
          check={props.checkEndpoint}
          onChoose={(reportEndpoint) => change({ reportEndpoint })}
        />
        {(['post', 'author'] as const).map((about) => (
          <KeptList
            key={about}
            t={t}
            about={about}
            kept={props.known[about]}
            onUndo={(key) => props.onUnknow(about, key)}
            tell={tell}
          />
        ))}
        <PacksInUse t={t} facts={props.facts} />
        {props.sitePack && <SitePackField t={t} {...props.sitePack} say={say} />}
        <StoredData {...props} fixed={locked ? t('guardian.fixed') : ''} say={say} tell={tell} />
        <p>
          <a href="/welcome.html">{t('settings.welcome')}</a>
        </p>
      </main>
      {notice}
    </div>
  );
}

/** What is said of an error, by its name. */
const FAILURES: Record<string, string> = { StorageFull: 'page.full', Locked: 'guardian.refused' };

/** Says how a change ended; `done` is the key of the good news. */
export type Tell = (work: Promise<void>, done: string) => void;
