/** Parsers of the extension's own words that several messages share. */
import {
  TAB_FAILURES,
  type Failure,
  type HostState,
  type PanelAction,
  type PanelState,
  type PanelView,
  type RevealDrawn,
  type RevealItem,
  type RevealStyle,
  type RevealView,
  type TabState,
} from '../messages';
import { REFUSAL_CODES } from '../protocol';
import * as a from './atoms';
import * as f from './fields';
import { fileRow, MAX_FILES } from './file_asks';
import { verdict } from './host';

export const coverage = a.oneOf(['protected', 'not_proven', 'not_protected', 'off']);

export const tabState = a.object<TabState>({
  site: a.orNull(f.site),
  coverage,
  kept: a.integer(),
  wentRound: a.integer(),
  conversation: a.orNull(f.conversation),
  lastVerdict: a.orNull(f.id),
});

const bare = <S extends string>(state: S) => a.object<{ state: S }>({ state: a.oneOf([state]) });
export const hostState = a.tagged<HostState>('state', {
  connecting: bare('connecting'),
  starting: bare('starting'),
  missing: bare('missing'),
  failed: bare('failed'),
  ready: a.object<{ state: 'ready'; version: string }>({ state: a.oneOf(['ready']), version: f.word }),
  incompatible: a.object<{ state: 'incompatible'; hostProtocol: number }>({
    state: a.oneOf(['incompatible']),
    hostProtocol: a.integer(),
  }),
});

/** The page decides where its elements are, so any finite number may come; the frame clips. */
export const revealItem = a.object<RevealItem>({
  token: a.integer(-1),
  style: a.integer(),
  x: a.number,
  y: a.number,
  width: a.number,
  height: a.number,
});
export const revealStyle = a.object<RevealStyle>({
  font: a.text(500),
  color: f.word,
  background: f.word,
  direction: a.oneOf(['ltr', 'rtl']),
});

const FAILURES: readonly Failure[] = [...REFUSAL_CODES, ...TAB_FAILURES];
export const panelState = a.tagged<PanelState>('kind', {
  replaced: a.object<{ kind: 'replaced'; count: number }>({ kind: a.oneOf(['replaced']), count: a.integer() }),
  held: a.object<PanelState & { kind: 'held' }>({
    kind: a.oneOf(['held']),
    reason: f.word,
    canSendRedacted: a.boolean,
    canSend: a.boolean,
  }),
  answered: a.object<PanelState & { kind: 'answered' }>({
    kind: a.oneOf(['answered']),
    reason: f.word,
    canAskSite: a.boolean,
    tookMs: a.integer(),
  }),
  checking: a.object<{ kind: 'checking' }>({ kind: a.oneOf(['checking']) }),
  files: a.object<PanelState & { kind: 'files' }>({ kind: a.oneOf(['files']), files: a.list(fileRow, MAX_FILES) }),
  failed: a.object<{ kind: 'failed'; code: Failure }>({
    kind: a.oneOf(['failed']),
    code: a.oneOf(FAILURES),
  }),
});

const fileAct = <S extends string>(act: S) => a.object<{ do: S; file: string }>({ do: a.oneOf([act]), file: f.id });
const plainAct = <S extends string>(act: S) => a.object<{ do: S }>({ do: a.oneOf([act]) });
export const panelAction = a.tagged<PanelAction>('do', {
  'send-redacted': plainAct('send-redacted'),
  edit: plainAct('edit'),
  retry: plainAct('retry'),
  'ask-site': plainAct('ask-site'),
  insert: a.object<{ do: 'insert'; text: string }>({ do: a.oneOf(['insert']), text: f.anyText }),
  'never-answer': plainAct('never-answer'),
  drawn: a.object<{ do: 'drawn'; verdict: string; lateMs: number }>({
    do: a.oneOf(['drawn']),
    verdict: f.id,
    lateMs: a.integer(),
  }),
  unanswered: a.object<{ do: 'unanswered'; verdict: string }>({ do: a.oneOf(['unanswered']), verdict: f.id }),
  close: plainAct('close'),
  hide: a.object<{ do: 'hide'; value: string }>({ do: a.oneOf(['hide']), value: a.text(10_000) }),
  allow: a.object<{ do: 'allow'; span: number }>({ do: a.oneOf(['allow']), span: a.integer() }),
  excuse: a.object<{ do: 'excuse'; verdict: string; doubt: number }>({
    do: a.oneOf(['excuse']),
    verdict: f.id,
    doubt: a.integer(),
  }),
  'hide-doubts': plainAct('hide-doubts'),
  'attach-copy': fileAct('attach-copy'),
  'attach-file': fileAct('attach-file'),
  'send-doubted': a.object<{ do: 'send-doubted'; verdict: string }>({ do: a.oneOf(['send-doubted']), verdict: f.id }),
  resize: a.object<{ do: 'resize'; width: number | null; height: number; least: number }>({
    do: a.oneOf(['resize']),
    width: a.orNull(a.integer(0, 4000)),
    height: a.integer(0, 4000),
    least: a.integer(0, 4000),
  }),
});

export const panelView = a.object<PanelView>({
  turn: a.integer(),
  state: a.orNull(panelState),
  verdict: a.orNull(verdict),
  text: a.orNull(f.anyText),
});

const drawn = a.object<RevealDrawn>({
  text: f.anyText,
  style: a.integer(),
  x: a.number,
  y: a.number,
  width: a.number,
  height: a.number,
});
export const MAX_STYLES = 200;
export const revealView = a.object<RevealView>({
  turn: a.integer(),
  keep: a.integer(),
  items: a.list(drawn, 4000),
  styles: a.list(revealStyle, MAX_STYLES),
});
